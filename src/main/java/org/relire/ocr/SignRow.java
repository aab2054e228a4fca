package org.relire.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.relire.model.Box;

/// A row of one sign that rules a page off: dashes, dots or equals signs, which a recogniser that expects words reads as gibberish.
///
/// @param signs from left to right, on the page's own pixels
record SignRow(String sign, List<Box> signs) {

    /// In heights of small letters: the flattest letter is higher, the longest dash shorter.
    private static final double FLAT = 0.5;
    private static final double LONG = 2.5;
    private static final double DOT = 0.4;
    /// How far from the row's middle a sign may lie, and how far apart the two strokes of an equals sign are.
    private static final double LEVEL = 0.3;
    private static final double PAIR = 0.9;
    private static final double LIKE = 0.35;
    private static final int FEWEST = 6;

    SignRow {
        signs = List.copyOf(signs);
    }

    Box box() {
        return Box.around(signs);
    }

    /// The rows that a view shows.
    static List<SignRow> of(PageView view, PageTransform toPage, int width, int height) {
        double small = view.letter();
        List<Box> flat = new ArrayList<>(view.parts().stream()
                .filter(part -> part.height() <= FLAT * small && part.width() <= LONG * small && Math.min(part.width(), part.height()) > 1)
                .sorted(Comparator.comparingInt(Box::x)).toList());
        List<List<Box>> rows = new ArrayList<>();
        while (!flat.isEmpty()) {
            List<Box> row = row(flat, small);
            flat.removeAll(row);
            if (row.size() >= FEWEST) {
                rows.add(row);
            }
        }
        PageTransform whole = PageTransform.scaled(view.factor()).then(toPage);
        return paired(rows, small).stream()
                .map(row -> new SignRow(row.sign(), row.signs().stream().map(box -> whole.box(box, width, height)).toList())).toList();
    }

    /// The signs like the first that follow it at even steps.
    private static List<Box> row(List<Box> flat, double small) {
        List<Box> row = new ArrayList<>(List.of(flat.getFirst()));
        double step = 0;
        for (Box next : flat) {
            Box last = row.getLast();
            double apart = next.x() - last.x();
            if (apart <= 0 || !isLike(next, last, small)) {
                continue;
            }
            boolean even = step == 0 ? apart <= 2 * LONG * small : Math.abs(apart - step) <= LIKE * step + 1;
            if (even) {
                row.add(next);
                step = (row.getLast().x() - row.getFirst().x()) / (row.size() - 1.0);
            }
        }
        return row;
    }

    private static boolean isLike(Box one, Box other, double small) {
        double level = Math.abs(one.y() + one.height() / 2.0 - other.y() - other.height() / 2.0);
        double longer = Math.max(one.width(), other.width());
        return level <= LEVEL * small && Math.abs(one.width() - other.width()) <= LIKE * longer + 1
                && Math.abs(one.height() - other.height()) <= LIKE * small;
    }

    /// Two rows of dashes one above the other are one of equals signs.
    private static List<SignRow> paired(List<List<Box>> rows, double small) {
        List<SignRow> all = new ArrayList<>();
        List<List<Box>> left = new ArrayList<>(rows);
        while (!left.isEmpty()) {
            List<Box> row = left.removeFirst();
            List<Box> below = left.stream().filter(other -> isPair(Box.around(row), Box.around(other), small)).findFirst().orElse(List.of());
            left.remove(below);
            Box first = row.getFirst();
            boolean dots = first.width() <= DOT * small && first.width() <= 1.5 * first.height();
            all.add(new SignRow(below.isEmpty() ? dots ? "." : "-" : "=", row));
        }
        return all;
    }

    private static boolean isPair(Box one, Box other, double small) {
        double slack = small;
        return Math.abs(one.y() - other.y()) <= PAIR * small && Math.abs(one.x() - other.x()) <= slack
                && Math.abs(one.right() - other.right()) <= slack;
    }
}
