package org.relire.repair;

import org.relire.repair.lattice.Decoding.Span;

/// Tells the shadow of a page's edge, which OCR reads as bars at the beginnings of lines, from the bars of a table.
final class Borders {

    private Borders() {
    }

    /// Whether a change drops a bar that opens a line of words and is the only one in it.
    ///
    /// @param text the page's characters
    static boolean isBorder(Span span, char[] text) {
        if (!span.before().strip().equals("|") || !span.after().isBlank()) {
            return false;
        }
        int bar = span.start();
        while (text[bar] != '|') {
            bar++;
        }
        return isFirst(text, bar) && isFollowedByWord(text, bar) && isAlone(text, bar);
    }

    private static boolean isFirst(char[] text, int bar) {
        int i = bar - 1;
        while (i >= 0 && text[i] == ' ') {
            i--;
        }
        return i < 0 || text[i] == '\n';
    }

    private static boolean isFollowedByWord(char[] text, int bar) {
        // before a heading in capitals it may be a Roman one
        return bar + 3 < text.length && text[bar + 1] == ' ' && Character.isLetter(text[bar + 2]) && text[bar + 3] != '\n' && !Character.isUpperCase(text[bar + 3]);
    }

    private static boolean isAlone(char[] text, int bar) {
        for (int i = bar + 1; i < text.length && text[i] != '\n'; i++) {
            if (text[i] == '|') {
                return false;
            }
        }
        return true;
    }
}
