package org.relire.training.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relire.training.ocr.OcrEvaluation;
import org.relire.training.ocr.OcrScore;
import org.relire.training.ocr.OtherProgram;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.RelireException;
import org.relire.workflow.port.Evaluation;

/// The scores of the pages read so far, beside those of another program.
final class OcrSums {

    private final Optional<OtherProgram> against;
    private final List<Evaluation.Page> pages = new ArrayList<>();
    private OcrScore ours = OcrScore.NONE;
    private OcrScore theirs = OcrScore.NONE;
    private double seconds;
    private int failed;
    private @Nullable RelireException failure;

    OcrSums(Optional<OtherProgram> against) {
        this.against = against;
    }

    /// @param repaired the page's score after repair
    void add(OcrEvaluation.Page page, OcrScore repaired) throws RelireException {
        ours = ours.plus(page.score());
        seconds += page.processorTime().toNanos() / 1e9;
        Optional<Double> other = Optional.empty();
        if (against.isPresent()) {
            OcrScore score = OcrScore.of(page.truth(), read(against.get(), page));
            theirs = theirs.plus(score);
            other = Optional.of(score.lineCer());
        }
        pages.add(new Evaluation.Page(page.name(), page.score().lineCer(), repaired.lineCer(), other));
    }

    /// A page on which the other program fails counts as empty, and among those that failed.
    private String read(OtherProgram other, OcrEvaluation.Page page) throws RelireException {
        try {
            return other.read(page.image());
        } catch (RelireException e) {
            if (e.kind() != ErrorKind.PROGRAM_FAILED) {
                throw e;
            }
            failed++;
            failure = failure == null ? e : failure;
            return "";
        }
    }

    /// @throws RelireException of kind PROGRAM_FAILED where the other program failed on every page: that is no measure of it
    Evaluation.Ocr scores() throws RelireException {
        if (failure != null && failed == pages.size()) {
            throw failure;
        }
        String why = failure == null ? "" : String.valueOf(failure.arguments().getLast());
        return new Evaluation.Ocr(ours.pageCer(), ours.wordRecall(), seconds, pages, against.map(other -> new Evaluation.Other(
                other.name(), theirs.pageCer(), theirs.lineCer(), theirs.wordRecall(), other.seconds(), failed, why)));
    }
}
