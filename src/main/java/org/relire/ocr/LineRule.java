package org.relire.ocr;

import org.relire.model.PreparationKind;
import org.relire.model.PreparationStep;

/// Paints ruled lines and underlines as paper, but not the letters that cross them.
final class LineRule implements PreparationRule {

    /// In heights of small letters: no letter has a level stroke so long, no dash is longer than two.
    private static final double LONG = 5;
    private static final double UPRIGHT_LONG = 12;
    private static final double THIN = 0.5;
    /// The serifs of neighbouring letters do not make up a level stroke so long.
    private static final double RUN = 1.5;
    /// How far the edges of a stroke are frayed.
    private static final double EDGE = 0.06;
    /// A full stop is higher.
    private static final double DOT = 0.16;
    /// In pixels, on the whole page.
    private static final int WORTH_IT = 200;

    @Override
    public PreparationKind kind() {
        return PreparationKind.LINES;
    }

    @Override
    public PreparedPage on(PreparedPage page, PageView view) {
        double small = view.letter();
        if (small == 0) {
            return page;
        }
        try (Pix seen = lines(view.ink(), small)) {
            if (seen.inkPixels() < WORTH_IT) {
                return page;
            }
        }
        int paper = view.paper();
        try (Pix ink = page.grey().ink(PageView.window(page.dpi()), PageView.FACTOR); Pix lines = lines(ink, small / view.factor());
                Pix mask = withoutCrossings(ink, lines, small / view.factor())) {
            int count = lines.parts().size();
            page.grey().paint(mask, paper);
            return page.changed(page.grey(), PreparationStep.of(kind(), "count", count));
        }
    }

    /// Long thin strokes, level or upright, with those shorter ones that carry them on where they are tilted or frayed.
    private static Pix lines(Pix ink, double letter) {
        int thin = (int) Math.max(2, Math.round(THIN * letter)) + 1;
        int run = (int) Math.round(RUN * letter);
        try (Pix level = ink.opened((int) Math.round(LONG * letter), 1); Pix thick = level.opened(1, thin);
                Pix blocks = level.touching(thick); Pix thinLevel = level.minus(blocks); Pix runs = ink.opened(run, 1);
                Pix whole = runs.touching(thinLevel); Pix reach = thinLevel.dilated(1, 2 * thin + 1); Pix wide = reach.dilated(4 * run + 1, 1);
                Pix carried = whole.and(wide); Pix upright = ink.opened(1, (int) Math.round(UPRIGHT_LONG * letter));
                Pix broad = upright.opened(thin, 1); Pix bars = upright.touching(broad); Pix thinUpright = upright.minus(bars)) {
            return carried.or(thinUpright);
        }
    }

    /// The lines with their frayed edges and the crumbs beside them, less what joins ink on both sides of them.
    private static Pix withoutCrossings(Pix ink, Pix lines, double letter) {
        int bridge = (int) Math.round(THIN * letter) + 5;
        int edge = 2 * (int) Math.round(EDGE * letter) + 3;
        try (Pix frayed = lines.dilated(edge, edge); Pix rest = ink.minus(frayed); Pix bridged = rest.closed(1, bridge);
                Pix crossing = bridged.and(frayed); Pix mask = frayed.minus(crossing); Pix left = ink.minus(mask);
                Pix crumbs = crumbs(left, lines, letter)) {
            return mask.or(crumbs);
        }
    }

    /// Parts of the ink that lie near a line and are lower than a dot.
    private static Pix crumbs(Pix ink, Pix lines, double letter) {
        int near = 2 * (int) Math.round(THIN * letter) + 1;
        int dot = (int) Math.max(2, Math.round(DOT * letter));
        try (Pix beside = lines.dilated(near, near); Pix outside = ink.minus(beside); Pix reaching = ink.touching(outside);
                Pix inside = ink.minus(reaching); Pix high = inside.opened(1, dot); Pix dots = inside.touching(high);
                Pix low = inside.minus(dots)) {
            return low.dilated(3, 3);
        }
    }
}
