package org.relire.layout;

import java.util.ArrayList;
import java.util.List;
import org.relire.model.Box;
import org.relire.model.OcrLine;
import org.relire.model.OcrWord;

/// By how much a page's lines fall from left to right, in pixels a pixel, and boxes with that taken out.
record Slope(double fall) {

    /// A line with fewer words tells nothing.
    private static final int LEAST_WORDS = 5;
    /// Lines that fall more are no lines of text on a page that can be read.
    private static final double STEEPEST = 0.1;

    /// The median of the lines that are long enough to tell.
    static Slope of(List<OcrLine> lines) {
        List<Double> falls = new ArrayList<>();
        for (OcrLine line : lines) {
            if (line.words().size() >= LEAST_WORDS && line.box().width() > 10 * line.box().height()) {
                falls.add(fall(line.words()));
            }
        }
        falls.sort(null);
        double median = falls.isEmpty() ? 0 : falls.get(falls.size() / 2);
        return new Slope(Math.abs(median) > STEEPEST ? 0 : median);
    }

    /// The slope of the least squares' line through the middles of the words.
    private static double fall(List<OcrWord> words) {
        double n = words.size();
        double x = words.stream().mapToDouble(w -> centreX(w.box())).sum() / n;
        double y = words.stream().mapToDouble(w -> centreY(w.box())).sum() / n;
        double across = 0;
        double down = 0;
        for (OcrWord word : words) {
            double dx = centreX(word.box()) - x;
            across += dx * dx;
            down += dx * (centreY(word.box()) - y);
        }
        return across == 0 ? 0 : down / across;
    }

    private static double centreX(Box box) {
        return box.x() + box.width() / 2.0;
    }

    private static double centreY(Box box) {
        return box.y() + box.height() / 2.0;
    }

    /// Where the box would lie on a level page; sizes stay.
    Box level(Box box) {
        int x = (int) Math.round(box.x() + fall * centreY(box));
        int y = (int) Math.round(box.y() - fall * centreX(box));
        return new Box(x, y, box.width(), box.height());
    }
}
