package org.relire.repair.lm;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;

/// A Bloom filter over names without case and accents (the registers have neither).
public final class NameFilter {
    private static final int BITS_PER_NAME = 15;
    private static final int PROBES = 10;
    private final MemorySegment bits;
    private final long length;

    NameFilter(MemorySegment bits, long bytes) {
        this.bits = bits;
        this.length = bytes * 8;
    }

    boolean contains(CharSequence form) {
        if (length == 0 || form.isEmpty()) {
            return false;
        }
        long hash = hash(key(form));
        for (int i = 0; i < PROBES; i++) {
            long bit = probe(hash, i, length);
            if ((bits.get(ValueLayout.JAVA_BYTE, bit >>> 3) >>> (bit & 7) & 1) == 0) {
                return false;
            }
        }
        return true;
    }

    /// The filter's bytes for these names.
    public static byte[] build(Collection<String> names) {
        var bytes = new byte[(names.size() * BITS_PER_NAME + 7) / 8];
        for (String name : names) {
            long hash = hash(key(name));
            for (int i = 0; i < PROBES; i++) {
                long bit = probe(hash, i, bytes.length * 8L);
                bytes[(int) (bit >>> 3)] |= (byte) (1 << (bit & 7));
            }
        }
        return bytes;
    }

    /// Upper case without accents, as the registers write.
    static String key(CharSequence form) {
        String bare = Normalizer.normalize(form, Normalizer.Form.NFD);
        var key = new StringBuilder(bare.length());
        for (int i = 0; i < bare.length(); i++) {
            if (Character.getType(bare.charAt(i)) != Character.NON_SPACING_MARK) {
                key.append(bare.charAt(i));
            }
        }
        return key.toString().toUpperCase(Locale.ROOT);
    }

    private static long probe(long hash, int i, long length) {
        return Long.remainderUnsigned(hash + i * (Long.rotateLeft(hash, 32) | 1), length);
    }

    /// FNV-1a, then a finaliser.
    private static long hash(String key) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        return hash ^ hash >>> 29;
    }
}
