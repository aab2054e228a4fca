package org.relire.training.evaluation;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// The same folding of a text and its truth before they are compared.
///
/// NFC; white space to single spaces; quotes, apostrophes and dashes unified; a hyphen between letters
/// falls, since texts without line ends keep those of their line ends or not, as it comes.
public final class Folding {
    static final Pattern LINE_HYPHEN = Pattern.compile("(?<=\\p{L})[-\u00AD\u2010\u00AC]\\s*(?=\\p{Ll})");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private final Map<String, Integer> clusters = new HashMap<>();

    /// The text as the strict measures compare it.
    public static String strict(String text) {
        String joined = LINE_HYPHEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("");
        StringBuilder folded = new StringBuilder(joined);
        for (int i = 0; i < folded.length(); i++) {
            folded.setCharAt(i, sign(folded.charAt(i)));
        }
        return SPACE.matcher(folded).replaceAll(" ").strip();
    }

    /// The text with single spaces and unified signs, all else as it stands.
    public static String spaced(String text) {
        StringBuilder folded = new StringBuilder(Normalizer.normalize(text, Normalizer.Form.NFC));
        for (int i = 0; i < folded.length(); i++) {
            folded.setCharAt(i, sign(folded.charAt(i)));
        }
        return SPACE.matcher(folded).replaceAll(" ").strip();
    }

    /// The text as cMER compares it: lower case, everything but letters and digits a space.
    public static String lenient(String text) {
        return NO_LETTER.matcher(strict(text).toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /// One character for all its typographic variants; never changes the length of a text.
    public static char sign(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u201A', '\u201B', '\u02BC', '\u2032', '\u00B4', '`' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u2033', '\u00AB', '\u00BB' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212', '\u00AD' -> '-';
            default -> c;
        };
    }

    /// One symbol for each grapheme cluster (a character with its combining marks).
    public int[] graphemes(String text) {
        int[] symbols = new int[text.length()];
        int n = 0;
        for (int i = 0; i < text.length(); ) {
            int end = i + Character.charCount(text.codePointAt(i));
            while (end < text.length() && isMark(text.codePointAt(end))) {
                end += Character.charCount(text.codePointAt(end));
            }
            symbols[n++] = end == i + 1 ? text.charAt(i) : symbol(text.substring(i, end));
            i = end;
        }
        return Arrays.copyOf(symbols, n);
    }

    /// One symbol for each word between spaces.
    public int[] words(String text) {
        return text.isEmpty() ? new int[0] : Arrays.stream(text.split(" ")).mapToInt(this::symbol).toArray();
    }

    private int symbol(String cluster) {
        return clusters.computeIfAbsent(cluster, any -> 0x20000 + clusters.size());
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK || codePoint == 0x200D;
    }
}
