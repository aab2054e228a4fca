package org.relire.repair;

import org.relire.repair.lattice.Decoding.Span;

/// What stands around a change forbids some that would be safe elsewhere: parts of dates, numbers, references and lists.
final class Surroundings {

    private static final int SHORT = 4;

    private Surroundings() {
    }

    /// Whether nothing around the change speaks against making it without asking.
    ///
    /// @param text the page's characters
    static boolean allow(Span span, char[] text) {
        boolean bySlash = at(text, span.start() - 1) == '/' || at(text, span.end()) == '/';
        return !bySlash && !isPartOfDateOrNumber(span, text) && !isListMark(span, text);
    }

    /// A short word beside a number is a month, a unit, an ordinal or an article's suffix; only its accents are mended.
    private static boolean isPartOfDateOrNumber(Span span, char[] text) {
        boolean byNumber = Character.isDigit(beside(text, span.start() - 1, -1)) || Character.isDigit(beside(text, span.end(), 1));
        return byNumber && span.before().length() <= SHORT
                && !Strings.bare(span.before()).equals(Strings.bare(span.after()));
    }

    /// A sign that opens a line may be a list's mark.
    private static boolean isListMark(Span span, char[] text) {
        int i = span.start() - 1;
        while (i >= 0 && text[i] == ' ') {
            i--;
        }
        boolean opensLine = i < 0 || text[i] == '\n';
        boolean sign = !span.before().isEmpty() && !Character.isLetterOrDigit(span.before().charAt(0));
        boolean kept = !span.after().isEmpty() && span.after().charAt(0) == at(text, span.start());
        return opensLine && sign && !kept;
    }

    private static char beside(char[] text, int at, int step) {
        return at(text, at) == ' ' ? at(text, at + step) : at(text, at);
    }

    private static char at(char[] text, int at) {
        return at >= 0 && at < text.length ? text[at] : '\n';
    }
}
