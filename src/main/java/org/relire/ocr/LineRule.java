package org.relire.ocr;

import org.relire.model.PreparationKind;
import org.relire.model.PreparationStep;

/// Paints ruled lines and underlines as paper, but not the letters that cross them.
final class LineRule implements PreparationRule {

    /// In heights of small letters: no letter has a level stroke so long, no dash is longer than two.
    private static final double LONG = 5;
    private static final double UPRIGHT_LONG = 12;
    private static final double THIN = 0.4;
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

    /// Long thin strokes, level or upright.
    private static Pix lines(Pix ink, double letter) {
        int thin = (int) Math.max(2, Math.round(THIN * letter)) + 1;
        try (Pix level = ink.opened((int) Math.round(LONG * letter), 1); Pix thick = level.opened(1, thin);
                Pix blocks = level.touching(thick); Pix thinLevel = level.minus(blocks);
                Pix upright = ink.opened(1, (int) Math.round(UPRIGHT_LONG * letter)); Pix wide = upright.opened(thin, 1);
                Pix bars = upright.touching(wide); Pix thinUpright = upright.minus(bars)) {
            return thinLevel.or(thinUpright);
        }
    }

    /// The lines with their frayed edges, less what joins ink on both sides of them.
    private static Pix withoutCrossings(Pix ink, Pix lines, double letter) {
        int bridge = (int) Math.round(THIN * letter) + 5;
        try (Pix frayed = lines.dilated(3, 3); Pix rest = ink.minus(frayed); Pix bridged = rest.closed(1, bridge);
                Pix crossing = bridged.and(frayed)) {
            return frayed.minus(crossing);
        }
    }
}
