package org.relire.training.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.relire.training.ocr.OcrEvaluation;
import org.relire.training.ocr.OcrScore;
import org.relire.training.ocr.OtherProgram;
import org.relire.workflow.RelireException;
import org.relire.workflow.port.Evaluation;

/// The scores of the pages read so far, beside those of another program.
final class OcrSums {

    private final Optional<OtherProgram> against;
    private final List<Evaluation.Page> pages = new ArrayList<>();
    private OcrScore ours = OcrScore.NONE;
    private OcrScore theirs = OcrScore.NONE;
    private double seconds;

    OcrSums(Optional<OtherProgram> against) {
        this.against = against;
    }

    /// @param repaired the page's score after repair
    void add(OcrEvaluation.Page page, OcrScore repaired) throws RelireException {
        ours = ours.plus(page.score());
        seconds += page.processorTime().toNanos() / 1e9;
        Optional<Double> other = Optional.empty();
        if (against.isPresent()) {
            OcrScore score = OcrScore.of(page.truth(), against.get().read(page.image()));
            theirs = theirs.plus(score);
            other = Optional.of(score.lineCer());
        }
        pages.add(new Evaluation.Page(page.name(), page.score().lineCer(), repaired.lineCer(), other));
    }

    Evaluation.Ocr scores() {
        return new Evaluation.Ocr(ours.pageCer(), ours.wordRecall(), seconds, pages, against.map(other -> new Evaluation.Other(
                other.name(), theirs.pageCer(), theirs.lineCer(), theirs.wordRecall(), other.seconds())));
    }
}
