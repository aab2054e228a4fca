package org.relire.ocr;

import java.util.Map;
import org.relire.model.PreparationKind;
import org.relire.model.PreparationStep;

/// Divides the background out, so that shadows, stains and show-through go.
final class FlattenRule implements PreparationRule {

    /// In inches.
    private static final double TILE = 0.04;
    private static final int PAPER = 240;

    @Override
    public PreparationKind kind() {
        return PreparationKind.BACKGROUND;
    }

    @Override
    public PreparedPage on(PreparedPage page, PageView view) {
        int tile = (int) Math.max(8, Math.round(TILE * page.dpi()));
        PreparationStep step = new PreparationStep(kind(), Map.of("tile", (double) tile, "paper", (double) view.paper()));
        return page.changed(page.grey().flattened(tile, PAPER), step);
    }
}
