package org.relire.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.relire.model.Box;

/// Finds the upright strips of white among words, by looking at narrow slices of the page one after the other.
final class Gutters {

    /// A narrower strip, in line heights, is a space between words.
    private static final double NARROWEST = 0.8;
    /// A strip with print at both sides over less, in line heights, is an accident, the less so the wider it is: spaces of a
    /// dozen justified lines may happen to stand below one another.
    static final double LEAST_BETWEEN_COLUMNS = 20;
    static final double LEAST_BETWEEN_CELLS = 6;
    /// A strip of so many line heights is no space between words.
    static final double WIDE = 2;
    private static final double LEAST_SIDE_OF_WIDE = 1.5;
    private static final int MOST_SLICES = 600;

    private final List<Box> words;
    private final Box around;
    private final double line;
    private final double leastSide;

    /// @param words     boxes of all words, skew taken out
    /// @param line      the usual height of a line
    /// @param leastSide of a strip that is not wide, in line heights
    Gutters(List<Box> words, double line, double leastSide) {
        this.leastSide = leastSide;
        this.words = words.stream().sorted(Comparator.comparingInt(Box::y)).toList();
        this.around = Box.around(words);
        this.line = Math.max(1, line);
    }

    /// All there are; those that lie beside one another over the same height are one.
    List<Gutter> find() {
        List<Gutter> found = new ArrayList<>();
        int width = (int) Math.ceil(NARROWEST * line);
        int step = Math.max(Math.max(1, width / 3), around.width() / MOST_SLICES);
        for (int x = around.x(); x + width <= around.right(); x += step) {
            for (Gutter gutter : slice(x, x + width)) {
                widen(found, gutter);
            }
        }
        return found.stream().filter(this::isLongEnough).toList();
    }

    private boolean isLongEnough(Gutter gutter) {
        double least = gutter.width() >= WIDE * line ? LEAST_SIDE_OF_WIDE : leastSide;
        return gutter.side() >= least * line;
    }

    /// The white runs of the slice, from the top.
    private List<Gutter> slice(int left, int right) {
        List<Gutter> runs = new ArrayList<>();
        int top = around.y();
        for (Box word : words) {
            if (word.x() < right && word.right() > left) {
                add(runs, left, right, top, word.y());
                top = Math.max(top, word.bottom());
            }
        }
        add(runs, left, right, top, around.bottom());
        return runs;
    }

    private void add(List<Gutter> runs, int left, int right, int top, int bottom) {
        if (bottom - top < LEAST_SIDE_OF_WIDE * line) {
            return;
        }
        int[] before = {Integer.MAX_VALUE, Integer.MIN_VALUE};
        int[] after = {Integer.MAX_VALUE, Integer.MIN_VALUE};
        for (Box word : words) {
            if (word.y() > bottom) {
                break;
            }
            if (word.y() >= top - 1 && word.bottom() <= bottom + 1) {
                int[] side = word.right() <= left ? before : after;
                side[0] = Math.min(side[0], word.y());
                side[1] = Math.max(side[1], word.bottom());
            }
        }
        int both = Math.min(before[1], after[1]) - Math.max(before[0], after[0]);
        if (before[1] > before[0] && after[1] > after[0] && both > 0) {
            runs.add(new Gutter(left, right, top, bottom, both));
        }
    }

    /// Slices that touch and are white over much the same height are one gutter, white where both are.
    private void widen(List<Gutter> found, Gutter gutter) {
        for (int i = found.size() - 1; i >= 0; i--) {
            Gutter other = found.get(i);
            boolean touches = gutter.left() <= other.right();
            int top = Math.max(other.top(), gutter.top());
            int bottom = Math.min(other.bottom(), gutter.bottom());
            int longer = Math.max(other.bottom() - other.top(), gutter.bottom() - gutter.top());
            if (touches && bottom - top >= longer - line / 2) {
                int side = Math.min(other.side(), gutter.side());
                found.set(i, new Gutter(other.left(), gutter.right(), top, bottom, side));
                return;
            }
        }
        found.add(gutter);
    }
}
