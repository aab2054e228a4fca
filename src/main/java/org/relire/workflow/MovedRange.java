package org.relire.workflow;

import org.relire.model.TextRange;

/// Where a range of a text lies after another hand has changed one stretch of it.
public final class MovedRange {

    private MovedRange() {
    }

    /// The range in `after`. Where both touch the same place it is empty and lies behind what was changed, so that what is put
    /// there overwrites nothing.
    public static TextRange of(TextRange range, String before, String after) {
        if (before.equals(after)) {
            return range;
        }
        int shorter = Math.min(before.length(), after.length());
        int start = 0;
        while (start < shorter && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        int same = 0;
        while (same < shorter - start
                && before.charAt(before.length() - 1 - same) == after.charAt(after.length() - 1 - same)) {
            same++;
        }
        int growth = after.length() - before.length();
        if (range.end() <= start) {
            return range;
        }
        if (range.start() >= before.length() - same) {
            return new TextRange(range.start() + growth, range.end() + growth);
        }
        return new TextRange(after.length() - same, after.length() - same);
    }
}
