package org.relire.repair;

/// The capital of a sentence's first word whose first letter was misread for what only a capital looks like: `lnterrogé` is `Interrogé` there, not `interrogé`.
final class SentenceCase {
    /// What capitals are read as, each with the small letter in the same place of the next.
    private static final String READ = "l1|05I8";
    private static final String SMALL = "iiiosls";

    private static final String OPENING = "-–—«\"(";
    /// Lengths of lines: at most a heading's, at least a paragraph's.
    private static final int SHORT = 40;
    private static final int LONG = 60;

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

    /// Whether a place follows the end of a sentence and white space, or an empty line, or a heading, or is the first; a dash, a quotation mark or a bracket may stand between.
    static boolean opensSentence(int start, char[] text) {
        int lines = 0;
        int i = start - 1;
        while (i >= 0 && (Character.isWhitespace(text[i]) || OPENING.indexOf(text[i]) >= 0)) {
            lines += text[i] == '\n' ? 1 : 0;
            i--;
        }
        boolean ended = i < start - 1 && i > 0 && ".!?".indexOf(text[i]) >= 0 && !Character.isUpperCase(text[i - 1]);
        return i < 0 || lines > 1 || ended || lines == 1 && isHeading(i, text) && lineEnd(start, text) - start > LONG;
    }

    /// Whether a line is short and runs on into the next by no sign: a heading.
    private static boolean isHeading(int last, char[] text) {
        int first = last;
        while (first > 0 && text[first - 1] != '\n') {
            first--;
        }
        return last - first < SHORT && Character.isLetterOrDigit(text[last]);
    }

    private static int lineEnd(int place, char[] text) {
        int end = place;
        while (end < text.length && text[end] != '\n') {
            end++;
        }
        return end;
    }
}
