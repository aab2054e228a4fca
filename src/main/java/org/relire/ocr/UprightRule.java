package org.relire.ocr;

import org.relire.model.PreparationKind;
import org.relire.model.PreparationStep;

/// Turns a page upright, by whether more letters reach up than down (Bloomberg 1995).
final class UprightRule implements PreparationRule {

    /// In standard deviations: upright pages of print never came near.
    private static final double SURE = 5;
    private static final double FACTOR = 2.5;

    @Override
    public PreparationKind kind() {
        return PreparationKind.ORIENTATION;
    }

    @Override
    public PreparedPage on(PreparedPage page, PageView view) {
        double[] stance = view.ink().stance();
        int quarters = quarters(stance[0], stance[1]);
        if (quarters == 0) {
            return page;
        }
        PageTransform back = PageTransform.turned(quarters, page.grey().width(), page.grey().height());
        PreparationStep step = PreparationStep.of(kind(), "degrees", 90.0 * quarters);
        return page.moved(page.grey().turned(quarters), step, back, 1);
    }

    /// By how many quarters the page has to be turned clockwise.
    static int quarters(double up, double left) {
        if (Math.abs(up) >= Math.abs(left)) {
            return up < -SURE && -up > FACTOR * Math.abs(left) ? 2 : 0;
        }
        if (Math.abs(left) < SURE || Math.abs(left) < FACTOR * Math.abs(up)) {
            return 0;
        }
        return left > 0 ? 1 : 3;
    }
}
