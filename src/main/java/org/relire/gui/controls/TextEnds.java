package org.relire.gui.controls;

/// Texts for which there is little room, cut between words where there is a choice.
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

    /// A name that is longer than a line, on two: parted as near its middle as its hyphens and the like allow.
    public static String inTwo(String name, int line) {
        if (name.length() <= line) {
            return name;
        }
        int best = -1;
        for (int i = 1; i < name.length(); i++) {
            if ("-_ ".indexOf(name.charAt(i - 1)) >= 0 && (best < 0 || Math.abs(2 * i - name.length()) < Math.abs(2 * best - name.length()))) {
                best = i;
            }
        }
        return best < 0 ? name : name.substring(0, best) + "\n" + name.substring(best);
    }
}
