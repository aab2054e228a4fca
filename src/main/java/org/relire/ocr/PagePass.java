package org.relire.ocr;

import java.util.List;
import org.relire.model.OcrBlock;
import org.relire.model.PreparationStep;

/// What one pass read, its boxes on the page's own pixels.
///
/// @param model that read it
/// @param steps taken before
record PagePass(String model, List<PreparationStep> steps, List<OcrBlock> blocks) {

    PagePass {
        steps = List.copyOf(steps);
        blocks = List.copyOf(blocks);
    }

    Certainty certainty() {
        return Certainty.of(blocks);
    }
}
