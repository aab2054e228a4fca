package org.relire.model;

import java.util.List;
import java.util.function.IntFunction;

/// The present text of a page and how its offsets map to the raw text's.
final class EditedText {

    private final String text;
    private final List<Edit> edits;
    /// Where each edit's text starts in the present text.
    private final int[] presentStart;
    private final int rawLength;

    /// @param edits in order of their ranges
    EditedText(String raw, List<Edit> edits) {
        this.edits = edits;
        this.rawLength = raw.length();
        this.presentStart = new int[edits.size()];
        StringBuilder present = new StringBuilder(raw.length() + 16);
        int rawAt = 0;
        for (int i = 0; i < edits.size(); i++) {
            Edit edit = edits.get(i);
            if (edit.range().start() < rawAt) {
                throw new IllegalArgumentException("edits overlap: " + edit);
            }
            present.append(raw, rawAt, edit.range().start());
            presentStart[i] = present.length();
            present.append(edit.after());
            rawAt = edit.range().end();
        }
        this.text = present.append(raw, rawAt, raw.length()).toString();
    }

    String text() {
        return text;
    }

    TextRange toPresent(TextRange rawRange) {
        return map(rawRange, this::rawRange, this::presentRange, 1);
    }

    TextRange toRaw(TextRange presentRange) {
        return map(presentRange, this::presentRange, this::rawRange, -1);
    }

    private TextRange rawRange(int edit) {
        return edits.get(edit).range();
    }

    private TextRange presentRange(int edit) {
        return new TextRange(presentStart[edit], presentStart[edit] + edits.get(edit).after().length());
    }

    /// By how much what follows the edits before `edit` lies further right in the present text than in the raw text.
    private int shift(int edit) {
        return edit < edits.size() ? presentStart[edit] - rawRange(edit).start() : text.length() - rawLength;
    }

    /// Takes in the edits that touch the range, and those that touch what that becomes on either side: where one edit ends
    /// and the next only inserts, neither text has a range that stands for one of them alone.
    private TextRange map(TextRange range, IntFunction<TextRange> from, IntFunction<TextRange> to, int direction) {
        int first = 0;
        while (first < edits.size() && from.apply(first).end() <= range.start() && !touches(from.apply(first), range)) {
            first++;
        }
        int last = first;
        TextRange source = range;
        while (true) {
            TextRange target = new TextRange(
                    source.start() + direction * shift(first), source.end() + direction * shift(last));
            if (last < edits.size() && belongs(last, from, source, to, target)) {
                source = source.union(from.apply(last++));
            } else if (first > 0 && belongs(first - 1, from, source, to, target)) {
                source = source.union(from.apply(--first));
            } else {
                return target;
            }
        }
    }

    private static boolean belongs(
            int edit, IntFunction<TextRange> from, TextRange source, IntFunction<TextRange> to, TextRange target) {
        return touches(from.apply(edit), source) || touches(to.apply(edit), target);
    }

    /// An edit belongs to a range if they share a character, or if either is empty and lies at or within the other:
    /// so that typing at the edge of what was just typed grows that edit, and a deletion's place belongs to the
    /// range around it.
    private static boolean touches(TextRange edit, TextRange range) {
        return (edit.isEmpty() || range.isEmpty())
                ? edit.start() <= range.end() && range.start() <= edit.end()
                : edit.start() < range.end() && range.start() < edit.end();
    }
}
