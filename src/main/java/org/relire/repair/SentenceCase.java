package org.relire.repair;

/// The capital of a sentence's first word whose first letter was misread for what only a capital looks like: `lnterrogé` is `Interrogé` there, not `interrogé`.
final class SentenceCase {
    /// What capitals are read as, each with the small letter in the same place of the next.
    private static final String READ = "l1|05";
    private static final String SMALL = "iiios";

    private SentenceCase() {
    }

    /// A reading of what stands at a place, with a capital where it needs one.
    ///
    /// @param text the page's characters
    static String fit(String reading, int start, char[] text) {
        int read = READ.indexOf(text[start]);
        boolean small = read >= 0 && !reading.isEmpty() && reading.charAt(0) == SMALL.charAt(read);
        return small && opensSentence(start, text) ? Character.toUpperCase(reading.charAt(0)) + reading.substring(1) : reading;
    }

    /// Whether a place follows the end of a sentence and white space, or an empty line, or is the first.
    private static boolean opensSentence(int start, char[] text) {
        int lines = 0;
        int i = start - 1;
        while (i >= 0 && Character.isWhitespace(text[i])) {
            lines += text[i] == '\n' ? 1 : 0;
            i--;
        }
        boolean ended = i < start - 1 && i > 0 && ".!?".indexOf(text[i]) >= 0 && !Character.isUpperCase(text[i - 1]);
        return i < 0 || lines > 1 || ended;
    }
}
