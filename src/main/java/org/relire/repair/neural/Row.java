package org.relire.repair.neural;

import java.util.ArrayList;
import java.util.List;

/// A part of a text that is read at once, with more text around what counts.
///
/// @param start where the row begins
/// @param end   where it ends, exclusive
/// @param from  first place of which the row's slots are used; -1, the edge, in the first row
/// @param to    where what is used ends, exclusive
record Row(int start, int end, int from, int to) {
    /// A row's characters; with the edge before them 256 positions.
    static final int LONGEST = 255;

    /// How much of the text a row has at least at either side of what is used of it.
    static final int CONTEXT = 48;

    /// How far back a white space is looked for, so that no word is read half in one row and half in the next.
    private static final int SLACK = 32;

    /// The rows for a text; one for a text that fits.
    static List<Row> of(CharSequence text) {
        int length = text.length();
        List<Row> rows = new ArrayList<>();
        int from = -1;
        while (rows.isEmpty() || from < length) {
            int start = Math.max(0, from - CONTEXT);
            int end = Math.min(length, start + LONGEST);
            int to = end == length ? length : wordEnd(text, end - CONTEXT);
            rows.add(new Row(start, end, from, to));
            from = to;
        }
        return rows;
    }

    private static int wordEnd(CharSequence text, int limit) {
        for (int at = limit; at > limit - SLACK; at--) {
            if (Alphabet.isSpace(text.charAt(at - 1))) {
                return at;
            }
        }
        return limit;
    }
}
