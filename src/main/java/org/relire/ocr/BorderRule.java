package org.relire.ocr;

import org.relire.model.PreparationKind;
import org.relire.model.PreparationStep;

/// Paints the dark edges of a copy as paper: what is dark, touches an edge and is thicker than any letter's stroke.
final class BorderRule implements PreparationRule {

    /// In inches.
    private static final double THICK = 0.1;
    /// Of the page: smaller ones are not worth it, larger ones are a dark page.
    private static final double LEAST = 0.002;
    private static final double MOST = 0.4;

    @Override
    public PreparationKind kind() {
        return PreparationKind.BORDER;
    }

    @Override
    public PreparedPage on(PreparedPage page, PageView view) {
        int paper = view.paper();
        int side = view.inches(THICK);
        try (Pix dark = view.grey().darker(paper / 2); Pix solid = dark.opened(side, side); Pix edge = solid.atEdges()) {
            double share = edge.inkPixels() / ((double) edge.width() * edge.height());
            if (share < LEAST || share > MOST) {
                return page;
            }
            try (Pix wider = edge.dilated(side / 2 * 2 + 1, side / 2 * 2 + 1);
                    Pix mask = wider.sized(page.grey().width(), page.grey().height())) {
                page.grey().paint(mask, paper);
                return page.changed(page.grey(), PreparationStep.of(kind(), "share", share));
            }
        }
    }
}
