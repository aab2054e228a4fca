package org.relire.ocr;

import java.util.Map;
import org.relire.model.PreparationKind;
import org.relire.model.PreparationStep;

/// Leaves nothing but ink and paper, parted by a threshold for each pixel.
final class InkRule implements PreparationRule {

    @Override
    public PreparationKind kind() {
        return PreparationKind.BINARIZATION;
    }

    @Override
    public PreparedPage on(PreparedPage page, PageView view) {
        int window = PageView.window(page.dpi());
        try (Pix ink = page.grey().ink(window, PageView.FACTOR)) {
            PreparationStep step =
                    new PreparationStep(kind(), Map.of("window", 2.0 * window + 1, "factor", PageView.FACTOR));
            return page.changed(ink.grey(), step);
        }
    }
}
