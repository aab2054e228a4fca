package org.relire.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.relire.model.Box;
import org.relire.model.PlacedWord;

/// The line that a line's letters stand on, and their size, estimated from the words' boxes.
///
/// A box reaches down to the descenders of its letters and up to their ascenders, if they have any; with the usual
/// proportions of a Latin face each word tells the size and where the line runs.
///
/// @param size in pixels, of the em
record Baseline(double start, double slope, double size) {

    private static final String DESCENDING = "gjpqyçÇQ,;()[]{}@|§µ";
    private static final String FLAT = "acemnorsuvwxzœæıı·-–—«»~:";
    private static final double ASCENDER = 0.73;
    private static final double X_HEIGHT = 0.53;
    private static final double DESCENDER = 0.21;

    private record Point(double x, double y) {
    }

    /// @param words of one line, at least one, by their first pieces
    static Baseline of(List<PlacedWord> words) {
        double size = median(words.stream().mapToDouble(w -> box(w).height() / height(w.text())).toArray());
        List<Point> points = new ArrayList<>();
        for (PlacedWord word : words) {
            Box box = box(word);
            double below = has(word.text(), DESCENDING) ? DESCENDER * size : 0;
            points.add(new Point(box.x() + box.width() / 2.0, box.bottom() - below));
        }
        double slope = slope(points);
        double start = median(points.stream().mapToDouble(p -> p.y - slope * p.x).toArray());
        return new Baseline(start, slope, Math.max(1, size));
    }

    double at(double x) {
        return start + slope * x;
    }

    private static Box box(PlacedWord word) {
        return word.pieces().getFirst().box();
    }

    private static double height(String text) {
        boolean flat = text.chars().allMatch(c -> FLAT.indexOf(c) >= 0 || DESCENDING.indexOf(c) >= 0 && c != 'Ç' && c != 'Q');
        return (flat ? X_HEIGHT : ASCENDER) + (has(text, DESCENDING) ? DESCENDER : 0);
    }

    private static boolean has(String text, String signs) {
        return text.chars().anyMatch(c -> signs.indexOf(c) >= 0);
    }

    /// The median of the slopes between words far apart (Theil and Sen), which a few odd boxes do not turn.
    private static double slope(List<Point> points) {
        List<Double> slopes = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            for (int j = i + 1; j < points.size(); j++) {
                double dx = points.get(j).x - points.get(i).x;
                if (Math.abs(dx) > 1) {
                    slopes.add((points.get(j).y - points.get(i).y) / dx);
                }
            }
        }
        // a line of a few words tells too little
        return points.size() < 4 ? 0 : median(slopes.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static double median(double[] values) {
        if (values.length == 0) {
            return 0;
        }
        Arrays.sort(values);
        return values[values.length / 2];
    }
}
