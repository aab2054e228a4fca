package org.relire.workflow;

import java.util.Optional;
import org.relire.model.TextRange;

/// Where a range of a text lies after another hand has changed one stretch of it.
public final class MovedRange {

    private MovedRange() {
    }

    /// The range in `after` where what was changed lies outside of it or wholly within it; nothing where it reaches over an end.
    static Optional<TextRange> around(TextRange range, String before, String after) {
        int growth = after.length() - before.length();
        if (after.startsWith(before.substring(0, range.end()))) {
            return Optional.of(range);
        }
        if (after.endsWith(before.substring(range.start()))) {
            return Optional.of(new TextRange(range.start() + growth, range.end() + growth));
        }
        int start = start(before, after);
        int end = before.length() - same(before, after, start);
        return range.start() <= start && range.end() >= end ? Optional.of(new TextRange(range.start(), range.end() + growth)) : Optional.empty();
    }

    /// Whether what was changed lies between the ends of a range and touches neither.
    static boolean isWithin(TextRange range, String before, String after) {
        int start = start(before, after);
        return range.start() < start && before.length() - same(before, after, start) < range.end();
    }

    /// What of a range is left in `after` where what was changed reaches over an end of it; empty where nothing is.
    static TextRange left(TextRange range, String before, String after) {
        int start = start(before, after);
        int same = same(before, after, start);
        if (range.start() < start) {
            return new TextRange(range.start(), Math.min(range.end(), start));
        }
        int end = range.end() + after.length() - before.length();
        int from = after.length() - same;
        return new TextRange(Math.min(from, Math.max(end, 0)), Math.max(end, 0));
    }

    /// How many characters both texts begin with.
    private static int start(String before, String after) {
        int shorter = Math.min(before.length(), after.length());
        int start = 0;
        while (start < shorter && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        return start;
    }

    /// How many characters both texts end with behind their common beginning.
    private static int same(String before, String after, int start) {
        int most = Math.min(before.length(), after.length()) - start;
        int same = 0;
        while (same < most && before.charAt(before.length() - 1 - same) == after.charAt(after.length() - 1 - same)) {
            same++;
        }
        return same;
    }

    /// The range in `after`. Where both touch the same place it is empty and lies behind what was changed, so that what is put
    /// there overwrites nothing.
    public static TextRange of(TextRange range, String before, String after) {
        if (before.equals(after)) {
            return range;
        }
        int start = start(before, after);
        int same = same(before, after, start);
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
