package org.relire.repair;

/// Cuts a text of any length into parts that are screened one by one, so that memory stays bounded.
final class Chunks {
    private static final int LENGTH = 6_000;
    private static final int SLACK = 3_000;

    private Chunks() {}

    /// The end of the part that begins at `from`: after the end of a line or else a space where there is one.
    static int end(char[] text, int from) {
        int longest = Math.min(text.length, from + LENGTH + SLACK);
        if (longest == text.length) {
            return longest;
        }
        int space = -1;
        for (int i = longest; i > from + LENGTH; i--) {
            if (text[i - 1] == '\n') {
                return i;
            }
            if (space < 0 && Character.isWhitespace(text[i - 1])) {
                space = i;
            }
        }
        if (space > 0) {
            return space;
        }
        return Character.isLowSurrogate(text[longest]) && Character.isHighSurrogate(text[longest - 1]) ? longest - 1 : longest;
    }
}
