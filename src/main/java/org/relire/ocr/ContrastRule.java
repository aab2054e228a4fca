package org.relire.ocr;

import java.util.Map;
import org.relire.model.PreparationKind;
import org.relire.model.PreparationStep;

/// Spreads the levels of a faint page from black to white.
final class ContrastRule implements PreparationRule {

    /// A page whose darkest and brightest levels are further apart is left alone.
    static final int ENOUGH = 140;
    /// Of the way from paper to ink: what is no darker than this is grain of the paper.
    private static final double GRAIN = 0.05;
    @Override
    public PreparationKind kind() {
        return PreparationKind.CONTRAST;
    }

    @Override
    public PreparedPage on(PreparedPage page, PageView view) {
        int paper = view.paper();
        int black = view.inkLevel();
        if (paper - black >= ENOUGH || paper - black < 10) {
            return page;
        }
        int white = (int) Math.round(paper - GRAIN * (paper - black));
        PreparationStep step = new PreparationStep(kind(), Map.of("black", (double) black, "white", (double) white));
        return page.changed(page.grey().stretched(black, white), step);
    }
}
