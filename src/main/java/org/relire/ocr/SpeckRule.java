package org.relire.ocr;

import java.util.Map;
import org.relire.model.PreparationKind;
import org.relire.model.PreparationStep;

/// Paints as paper whatever is far from every letter: grain of the paper, specks, show-through.
///
/// Letters are parts of ink that hold a dark pixel and are not tiny, so that what is only a shade darker than its surroundings is none. What lies
/// near a letter stays as it is: accents, dots, apostrophes, faint strokes.
final class SpeckRule implements PreparationRule {

    /// In heights of small letters.
    private static final double TINY = 0.35;
    private static final double BESIDE = 5;
    private static final double ABOVE = 0.8;
    /// Of the page's ink: less is not worth it, unless the page is faint and its grain is about to be strengthened.
    private static final double LEAST = 0.002;

    @Override
    public PreparationKind kind() {
        return PreparationKind.SPECKS;
    }

    @Override
    public boolean keepsView() {
        return true;
    }

    @Override
    public PreparedPage on(PreparedPage page, PageView view) {
        double letter = view.letter();
        if (letter == 0) {
            return page;
        }
        int beside = (int) Math.round(BESIDE * letter) * 2 + 1;
        int above = (int) Math.round(ABOVE * letter) * 2 + 1;
        int tiny = (int) Math.max(1, Math.round(TINY * letter));
        try (Pix small = view.ink().smallParts(tiny); Pix letters = view.ink().minus(small);
                Pix kept = letters.dilated(beside, above); Pix lost = view.raw().minus(kept)) {
            double share = lost.inkPixels() / (double) Math.max(1, view.raw().inkPixels());
            if (share == 0 || share < LEAST && !isFaint(view)) {
                return page;
            }
            try (Pix empty = kept.inverted(); Pix mask = empty.sized(page.grey().width(), page.grey().height())) {
                int paper = view.paper();
                page.grey().paint(mask, paper);
                view.paint(empty, paper);
                return page.changed(page.grey(), new PreparationStep(kind(), Map.of("share", share)));
            }
        }
    }

    private static boolean isFaint(PageView view) {
        return view.paper() - view.inkLevel() < ContrastRule.ENOUGH;
    }
}
