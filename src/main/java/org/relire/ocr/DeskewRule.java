package org.relire.ocr;

import org.relire.model.PreparationKind;
import org.relire.model.PreparationStep;

/// Makes lines level: finds the angle at which rows of ink and of paper differ most (Postl 1986).
final class DeskewRule implements PreparationRule {

    /// In degrees: the recogniser follows a line that is less tilted.
    private static final double LEAST = 1;
    private static final double SURE = 3;

    @Override
    public PreparationKind kind() {
        return PreparationKind.DESKEW;
    }

    @Override
    public PreparedPage on(PreparedPage page, PageView view) {
        double[] skew = view.ink().skew();
        if (Math.abs(skew[0]) < LEAST || skew[1] < SURE) {
            return page;
        }
        double radians = Math.toRadians(skew[0]);
        PageTransform back = PageTransform.rotated(radians, page.grey().width(), page.grey().height());
        return page.moved(page.grey().rotated(radians), PreparationStep.of(kind(), "degrees", skew[0]), back, 1);
    }
}
