package org.relire.repair;

import java.util.BitSet;

/// Rows of dots, dashes and the like that lead the eye to a page number or rule off a text: no words, so not to be read.
final class Leaders {
    private static final String SIGNS = "._-–=*…•";
    private static final int DOTS = 4;
    private static final int OTHERS = 3;
    /// What three points in one character count as.
    private static final int POINTS = 3;
    /// Fewer dots lead to a page number that ends the line.
    private static final int DOTS_BEFORE_NUMBER = 2;

    private Leaders() {}

    /// The places of a text that are part of such a row; spaces between the signs, one each, do not end it, and dots and points may be mixed.
    static BitSet find(String text) {
        BitSet places = new BitSet();
        for (int i = 0; i < text.length(); ) {
            char sign = like(text.charAt(i));
            int end = i + 1;
            if (SIGNS.indexOf(sign) >= 0) {
                int count = weight(text.charAt(i));
                for (int next = next(text, end, sign); next > 0; next = next(text, end, sign)) {
                    end = next;
                    count += weight(text.charAt(end - 1));
                }
                if (count >= least(sign, text, end)) {
                    places.set(i, end);
                }
            }
            i = end;
        }
        return places;
    }

    private static int least(char sign, String text, int end) {
        if (sign == '.') {
            return isBeforePageNumber(text, end) ? DOTS_BEFORE_NUMBER : DOTS;
        }
        return sign == '-' ? DOTS : OTHERS;
    }

    private static boolean isBeforePageNumber(String text, int end) {
        int at = end;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        int digits = at;
        while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        return at > end && digits > at && (digits == text.length() || text.charAt(digits) == '\n');
    }

    private static char like(char sign) {
        return sign == '…' ? '.' : sign;
    }

    private static int weight(char sign) {
        return sign == '…' ? POINTS : 1;
    }

    private static int next(String text, int end, char sign) {
        int at = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
        return at < text.length() && like(text.charAt(at)) == sign ? at + 1 : -1;
    }
}
