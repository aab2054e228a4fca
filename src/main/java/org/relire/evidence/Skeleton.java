package org.relire.evidence;

import java.text.Normalizer;

/// The letters of a text alone, folded so that what a scan or an OCR engine confuses looks the same: accents, case,
/// spaces, specks, digits and signs for letters, `rn` and `m`, `cl` and `d`, `e` and `c`, `u` and `n`.
///
/// Cue phrases are looked for in it, folded likewise, and so are found in `l admin1stration recom mande` too.
///
/// @param letters    folded
/// @param origins    for each letter the offset in the text that it came from
/// @param wordStarts whether a letter began a word in the text
record Skeleton(String letters, int[] origins, boolean[] wordStarts) {

    static Skeleton of(String text) {
        StringBuilder letters = new StringBuilder();
        int[] origins = new int[text.length() + 1];
        boolean[] starts = new boolean[text.length() + 1];
        int word = 0;
        for (int i = 0; i <= text.length(); i++) {
            char letter = i < text.length() ? fold(text.charAt(i)) : 0;
            if (letter != 0) {
                starts[letters.length()] = letters.length() == word;
                origins[letters.length()] = i;
                letters.append(letter);
                shorten(letters, word);
            } else if (i == text.length() || !Character.isLetterOrDigit(text.charAt(i)) && !isMark(text.charAt(i))) {
                word = letters.length();
            }
        }
        return new Skeleton(letters.toString(), origins, starts);
    }

    /// A phrase folded as texts are; what is no letter or digit is left where it stands.
    static String foldPattern(String pattern) {
        StringBuilder out = new StringBuilder();
        int word = 0;
        for (char c : pattern.toCharArray()) {
            char letter = Character.isLetter(c) ? fold(c) : 0;
            if (letter != 0) {
                out.append(letter);
                shorten(out, word);
            } else {
                if (c != ' ') {
                    out.append(c);
                }
                word = out.length();
            }
        }
        return out.toString();
    }

    /// Joins the last two letters where they look like one.
    private static void shorten(StringBuilder letters, int word) {
        int last = letters.length() - 1;
        if (last <= word) {
            return;
        }
        char before = letters.charAt(last - 1);
        char after = letters.charAt(last);
        char joined = before == 'r' && after == 'n' ? 'm' : before == 'c' && after == 'i' ? 'd' : 0;
        if (joined != 0) {
            letters.setLength(last);
            letters.setCharAt(last - 1, joined);
        }
    }

    /// The class of letters that `c` may be taken for, or 0 for what is no letter.
    private static char fold(char c) {
        char plain = Character.toLowerCase(c < 128 ? c : base(c));
        return switch (plain) {
            case 'l', '1', '!', '|', 'i', 'j' -> 'i';
            case '0', 'o' -> 'o';
            case '5', '$', 's' -> 's';
            case '6', '•', '\uFFFD', 'e', 'c' -> 'c';
            case 'u', 'n' -> 'n';
            case 'v', 'y' -> 'v';
            default -> plain >= 'a' && plain <= 'z' ? plain : 0;
        };
    }

    private static char base(char c) {
        return switch (c) {
            case 'œ', 'Œ' -> 'o';
            case 'æ', 'Æ' -> 'a';
            case 'ﬁ', 'ﬂ', 'ﬀ', 'ﬃ', 'ﬄ' -> 'f';
            case '•', '\uFFFD' -> c;
            default -> Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD).charAt(0);
        };
    }

    private static boolean isMark(char c) {
        return c == '\u00AD' || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /// The letters with each word's first in capitals.
    String marked() {
        StringBuilder marked = new StringBuilder(letters);
        for (int i = 0; i < letters.length(); i++) {
            if (wordStarts[i]) {
                marked.setCharAt(i, Character.toUpperCase(letters.charAt(i)));
            }
        }
        return marked.toString();
    }
}
