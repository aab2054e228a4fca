package org.relire.ocr;

import org.relire.model.PreparationKind;
import org.relire.model.PreparationStep;

/// Brings small letters to the height at which the model reads them well. Those that are near it are left alone: each scaling blurs.
final class ScaleRule implements PreparationRule {

    /// Heights of small letters in pixels: those that are lower are made larger, those that are higher smaller.
    private static final double LOWEST = 17;
    private static final double LARGER = 20;
    private static final double HIGHEST = 27;
    private static final double SMALLER = 22;
    private static final double MOST = 3;
    private static final int LARGEST_SIDE = 12_000;

    @Override
    public PreparationKind kind() {
        return PreparationKind.SCALE;
    }

    @Override
    public boolean keepsView() {
        return true;
    }

    @Override
    public PreparedPage on(PreparedPage page, PageView view) {
        double letter = view.letter() / view.factor();
        if (letter == 0 || letter >= LOWEST && letter <= HIGHEST) {
            return page.measured(letter);
        }
        double side = Math.max(page.grey().width(), page.grey().height());
        double factor = Math.min(Math.min((letter < LOWEST ? LARGER : SMALLER) / letter, MOST), LARGEST_SIDE / side);
        PreparationStep step = PreparationStep.of(kind(), "factor", factor);
        return page.measured(letter).moved(page.grey().scaled(factor), step, PageTransform.scaled(factor), factor);
    }
}
