package org.relire.model;

import java.util.List;

/// The present text of a page and how its offsets map to the raw text's.
final class EditedText {

    private final String text;
    private final List<Edit> edits;
    /// Where each edit's text starts in the present text.
    private final int[] presentStart;

    /// @param edits in order of their ranges
    EditedText(String raw, List<Edit> edits) {
        this.edits = edits;
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
        int start = rawRange.start();
        int end = rawRange.end();
        int shiftStart = 0;
        int shiftEnd = 0;
        for (int i = 0; i < edits.size(); i++) {
            TextRange range = edits.get(i).range();
            int delta = edits.get(i).after().length() - range.length();
            if (touches(range, rawRange)) {
                start = Math.min(start, range.start());
                end = Math.max(end, range.end());
                shiftEnd += delta;
            } else if (range.end() <= rawRange.start()) {
                shiftStart += delta;
                shiftEnd += delta;
            }
        }
        return new TextRange(start + shiftStart, end + shiftEnd);
    }

    TextRange toRaw(TextRange presentRange) {
        int start = presentRange.start();
        int end = presentRange.end();
        int shiftStart = 0;
        int shiftEnd = 0;
        for (int i = 0; i < edits.size(); i++) {
            int length = edits.get(i).after().length();
            TextRange range = new TextRange(presentStart[i], presentStart[i] + length);
            int delta = edits.get(i).range().length() - length;
            if (touches(range, presentRange)) {
                start = Math.min(start, range.start());
                end = Math.max(end, range.end());
                shiftEnd += delta;
            } else if (range.end() <= presentRange.start()) {
                shiftStart += delta;
                shiftEnd += delta;
            }
        }
        return new TextRange(start + shiftStart, end + shiftEnd);
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
