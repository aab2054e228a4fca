package org.relire.repair;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What needs no statistics: mojibake, ligatures, soft hyphens, decomposed accents, zero-width characters.
final class EncodingRules {
    private static final String LIGATURE = "ligature";
    private static final String COMPOSITION = "composition";
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String LIGATURES = "ﬀﬁﬂﬃﬄﬅﬆ";
    private static final String[] LETTERS = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};
    private static final String LEADS = "ÃÂÅÆâ";

    private EncodingRules() {}

    /// A change of the raw text.
    record Fix(int start, int end, String after, String rule) {
        /// Whether all that changes is by which characters the same letters are written.
        boolean keepsLetters() {
            return rule.equals(LIGATURE) || rule.equals(COMPOSITION);
        }
    }

    /// All changes, in order, not overlapping.
    static List<Fix> find(String raw) {
        List<Fix> fixes = new ArrayList<>();
        for (int i = 0; i < raw.length(); ) {
            Fix fix = raw.charAt(i) < 0x80 && (i + 1 >= raw.length() || raw.charAt(i + 1) < 0x300) ? null : at(raw, i);
            if (fix == null) {
                i++;
            } else {
                fixes.add(fix);
                i = fix.end();
            }
        }
        return fixes;
    }

    /// The changes in order, of those that overlap the first.
    static List<Fix> apart(List<Fix> fixes) {
        List<Fix> apart = new ArrayList<>(fixes.size());
        int end = 0;
        for (Fix fix : fixes.stream().sorted(Comparator.comparingInt(Fix::start)).toList()) {
            if (fix.start() >= end) {
                apart.add(fix);
                end = fix.end();
            }
        }
        return apart;
    }

    private static @Nullable Fix at(String raw, int i) {
        char c = raw.charAt(i);
        int ligature = LIGATURES.indexOf(c);
        if (ligature >= 0) {
            return new Fix(i, i + 1, LETTERS[ligature], LIGATURE);
        }
        if (LEADS.indexOf(c) >= 0) {
            return mojibake(raw, i);
        }
        if (c == '\u00AD' && i > 0 && i + 1 < raw.length() && Character.isLetter(raw.charAt(i - 1)) && Character.isLetter(raw.charAt(i + 1))) {
            return new Fix(i, i + 1, "", "soft-hyphen");
        }
        if (c == '\u200B' || c == '\uFEFF' || c == '\u2060') {
            return new Fix(i, i + 1, "", "zero-width");
        }
        return composed(raw, i);
    }

    private static @Nullable Fix composed(String raw, int i) {
        int end = i + 1;
        while (end < raw.length() && end - i < 5 && Character.getType(raw.charAt(end)) == Character.NON_SPACING_MARK) {
            end++;
        }
        if (end == i + 1 || !Character.isLetter(raw.charAt(i))) {
            return null;
        }
        String before = raw.substring(i, end);
        String after = Normalizer.normalize(before, Normalizer.Form.NFC);
        return after.length() < before.length() ? new Fix(i, end, after, COMPOSITION) : null;
    }

    /// UTF-8 that was taken for windows-1252: two or three characters that encode one.
    private static @Nullable Fix mojibake(String raw, int i) {
        if (raw.startsWith("Ã\u00A0", i)) {
            return new Fix(i, i + 2, "à", "mojibake");
        }
        for (int length = 3; length >= 2; length--) {
            if (i + length <= raw.length()) {
                String once = decoded(raw.substring(i, i + length));
                if (once.length() == 1 && isFrench(once.charAt(0))) {
                    return new Fix(i, i + length, once, "mojibake");
                }
            }
        }
        return null;
    }

    private static boolean isFrench(char c) {
        return "àâäçéèêëîïôöùûüÿœæÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŒÆ°§«»’‘“”–—…•€".indexOf(c) >= 0;
    }

    private static String decoded(String part) {
        try {
            ByteBuffer bytes = WINDOWS.newEncoder().onUnmappableCharacter(CodingErrorAction.REPORT)
                    .onMalformedInput(CodingErrorAction.REPORT).encode(CharBuffer.wrap(latin(part)));
            return StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).decode(bytes).toString();
        } catch (CharacterCodingException e) {
            return "";
        }
    }

    /// Characters U+0080-U+009F stand for the windows-1252 signs of the same byte.
    private static String latin(String part) {
        StringBuilder text = new StringBuilder(part);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 && c <= 0x9F) {
                text.setCharAt(i, new String(new byte[] {(byte) c}, WINDOWS).charAt(0));
            }
        }
        return text.toString();
    }
}
