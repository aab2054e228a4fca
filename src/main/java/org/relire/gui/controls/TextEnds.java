package org.relire.gui.controls;

/// Pieces of text beside a place, cut between words where there is room to choose.
public final class TextEnds {

    /// A longer word is cut through.
    private static final int LONGEST_WORD = 24;
    private static final String CUT = "…";

    private TextEnds() {
    }

    /// At most `length` characters of the end of `text`, from the beginning of a word on; a mark stands for what is left out.
    public static String last(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int from = text.length() - length;
        int word = from;
        while (word < text.length() && !Character.isWhitespace(text.charAt(word - 1))) {
            word++;
        }
        boolean isNear = word < text.length() && word - from <= LONGEST_WORD;
        return CUT + text.substring(isNear ? word : from);
    }

    /// At most `length` characters of the beginning of `text`, to the end of a word; a mark stands for what is left out.
    public static String first(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int word = length;
        while (word > 0 && !Character.isWhitespace(text.charAt(word))) {
            word--;
        }
        boolean isNear = word > 0 && length - word <= LONGEST_WORD;
        return text.substring(0, isNear ? word : length) + CUT;
    }
}
