package org.relire.repair;

import java.util.BitSet;

/// Rows of dots, dashes and the like that lead the eye to a page number or rule off a text: no words, so not to be read.
final class Leaders {
    private static final String SIGNS = "._-–=*…•";
    private static final int DOTS = 4;
    private static final int OTHERS = 3;

    private Leaders() {}

    /// The places of a text that are part of such a row; spaces between the signs, one each, do not end it.
    static BitSet find(String text) {
        BitSet places = new BitSet();
        for (int i = 0; i < text.length(); ) {
            char sign = text.charAt(i);
            int end = i + 1;
            int count = 1;
            if (SIGNS.indexOf(sign) >= 0) {
                for (int next = next(text, end, sign); next > 0; next = next(text, end, sign)) {
                    end = next;
                    count++;
                }
                if (count >= (sign == '…' ? 2 : sign == '.' || sign == '-' ? DOTS : OTHERS)) {
                    places.set(i, end);
                }
            }
            i = end;
        }
        return places;
    }

    private static int next(String text, int end, char sign) {
        int at = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
        return at < text.length() && text.charAt(at) == sign ? at + 1 : -1;
    }
}
