package org.relire.scan;

/// How much the characters beyond ASCII of a text look like French.
///
/// Weights follow the letters' order of frequency in French (é by far, then è à ê ç, quotes and dashes of print); what French
/// does not write counts against. A capital in the middle of a word counts against too: `é` in Mac Roman is the byte of
/// `Ž` in windows-1252, and nobody writes `conŽ`.
final class FrenchLetters {

    private static final String FREQUENT = "éèàêç";
    private static final String COMMON = "ùâîôûëïœ«»’“”–—…°ÉÀ\u00A0§";
    private static final String POSSIBLE = "üÿæÈÊÇŒÔÎÂÛÙËÏÜÆ€£‘½¼²³ªº•·ñöäóáíúß\u00AD±×";

    private FrenchLetters() {
    }

    static double score(String text) {
        double score = 0;
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 0x7F) {
                score += weight(c);
                if (Character.isUpperCase(c) && Character.isLowerCase(before)) {
                    score -= 2;
                }
                if (!Character.isLetter(c) && isInsideWord(text, i) && c != '’') {
                    score -= 1;
                }
            }
            before = c;
        }
        return score;
    }

    private static boolean isInsideWord(String text, int i) {
        return i > 0 && i + 1 < text.length()
                && Character.isLowerCase(text.charAt(i - 1)) && Character.isLowerCase(text.charAt(i + 1));
    }

    private static double weight(char c) {
        if (FREQUENT.indexOf(c) >= 0) {
            return 3;
        }
        if (COMMON.indexOf(c) >= 0) {
            return 1;
        }
        return POSSIBLE.indexOf(c) >= 0 ? 0 : -2;
    }
}
