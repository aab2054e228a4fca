package org.relire.repair;

import java.util.BitSet;

/// Hyphens that open a line as dashes would, as typists set them: what someone says, or an item of a list.
final class OpeningHyphens {
    private static final String ENDS = ".:;,!?";
    private static final int LONGEST_NAME = 30;
    private static final int WORDS_OF_NAME = 3;

    private OpeningHyphens() {}

    /// The places of such hyphens in a text.
    static BitSet find(String text) {
        BitSet places = new BitSet();
        for (int at = text.indexOf('-'); at >= 0; at = text.indexOf('-', at + 1)) {
            boolean word = at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
            if (word && isFirst(text, at) && (isBehindEnd(text, at) || Character.isUpperCase(text.charAt(at + 1)) && isBehindName(text, at))) {
                places.set(at);
            }
        }
        return places;
    }

    private static boolean isFirst(String text, int at) {
        int before = at - 1;
        while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '\t')) {
            before--;
        }
        return before < 0 || text.charAt(before) == '\n';
    }

    /// Whether the line above is short and has a capital, as the name of one who speaks, or is empty.
    private static boolean isBehindName(String text, int at) {
        int end = Math.max(0, text.lastIndexOf('\n', at));
        int start = text.lastIndexOf('\n', end - 1) + 1;
        String above = text.substring(Math.max(start, end - LONGEST_NAME), end).strip();
        boolean name = end - start <= LONGEST_NAME && !above.isEmpty() && Character.isUpperCase(above.charAt(0)) && above.split(" ").length <= WORDS_OF_NAME;
        return above.isEmpty() || name;
    }

    /// Whether what stands above ends there, so that the hyphen parts no word.
    private static boolean isBehindEnd(String text, int at) {
        int before = at - 1;
        while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        return before < 0 || ENDS.indexOf(text.charAt(before)) >= 0;
    }
}
