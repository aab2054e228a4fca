package org.relire.training;

/// Which lines no model sees: one in a hundred, by a hash of the line's letters and digits, so that a line is in or out
/// wherever it stands and however its spaces and signs were cleaned.
public final class HeldOut {
    private static final int ONE_IN = 100;

    private HeldOut() {}

    /// Whether training leaves this line out.
    public static boolean isHeldOut(CharSequence line) {
        return Long.remainderUnsigned(hash(line), ONE_IN) == 0;
    }

    /// A 64-bit hash of a line's letters and digits, case put aside.
    static long hash(CharSequence line) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                hash = (hash ^ Character.toLowerCase(c)) * 0x100000001b3L;
            }
        }
        hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        hash = (hash ^ hash >>> 33) * 0xc4ceb9fe1a85ec53L;
        return hash ^ hash >>> 33;
    }
}
