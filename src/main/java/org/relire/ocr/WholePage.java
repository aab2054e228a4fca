package org.relire.ocr;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.relire.model.Language;
import org.relire.model.OcrBlock;
import org.relire.model.PreparationKind;
import org.relire.model.PreparationStep;
import org.relire.model.ReadingMode;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.RelireException;

/// Passes over a page with the model of its main language, as many as its mode and its first reading call for.
final class WholePage {

    /// A page that took long once is not read again in the time that is left.
    private static final int PATIENCE = 2;
    private static final double LARGER = 2;

    private final SessionShelf sessions;
    private final ReadingTask task;
    private final PreparedPage plain;
    private final PreparedPage prepared;
    private final Coverage coverage;
    private final List<PagePass> passes = new ArrayList<>();

    /// @param plain    the page with its pixels as bright as they were
    /// @param prepared the page after all its steps
    /// @param coverage what a pass should have read
    WholePage(SessionShelf sessions, ReadingTask task, PreparedPage plain, PreparedPage prepared, Coverage coverage) {
        this.sessions = sessions;
        this.task = task;
        this.plain = plain;
        this.prepared = prepared;
        this.coverage = coverage;
    }

    /// At least one. A pass that the deadline cuts off is done without, unless it is the first.
    List<PagePass> read(Language language) throws RelireException {
        String model = sessions.models().mainModel(task.languages());
        Duration before = task.deadline().left();
        passes.add(pass(prepared, Binarization.LOCAL, model, language));
        Duration taken = before.minus(task.deadline().left());
        ReadingMode mode = task.reading().mode();
        boolean doubtful = mode == ReadingMode.STANDARD && isDoubtful(passes.getFirst());
        if (mode == ReadingMode.THOROUGH || doubtful) {
            again(plain, Binarization.GLOBAL, model, language, taken);
        }
        if (mode != ReadingMode.FAST && coverage.isText() && passes.stream().allMatch(this::isHopeless)) {
            try (PreparedPage large = enlarged()) {
                again(large, Binarization.LOCAL, model, language, taken.multipliedBy(PATIENCE));
            }
        }
        if (mode == ReadingMode.THOROUGH) {
            String second = sessions.models().secondOpinion(model);
            again(prepared, Binarization.LOCAL, second, language, taken);
            again(plain, Binarization.LOCAL, second, language, taken);
        }
        return passes;
    }

    /// Where the search for lines fails on grain and gaps in strokes, it finds the lines of the page made larger.
    private PreparedPage enlarged() {
        PreparationStep step = PreparationStep.of(PreparationKind.SCALE, "factor", LARGER);
        return prepared.copy().moved(prepared.grey().scaled(LARGER), step, PageTransform.scaled(LARGER), LARGER);
    }

    /// Whether what was read is noise rather than text.
    private boolean isHopeless(PagePass pass) {
        return pass.certainty().isNoise() || coverage.isLost(pass.blocks());
    }

    private boolean isDoubtful(PagePass pass) {
        return !pass.certainty().isEnough() || coverage.isWanting(pass.blocks());
    }

    private void again(PreparedPage page, Binarization binarization, String model, Language language, Duration first) throws RelireException {
        if (first.multipliedBy(PATIENCE).compareTo(task.deadline().left()) > 0) {
            return;
        }
        try {
            passes.add(pass(page, binarization, model, language));
        } catch (RelireException failure) {
            if (failure.kind() != ErrorKind.PAGE_TIMEOUT) {
                throw failure;
            }
        }
    }

    private PagePass pass(PreparedPage page, Binarization binarization, String model, Language language) throws RelireException {
        List<OcrBlock> read = sessions.session(model).readPage(page, binarization, language, task.deadline(), task.cancelled());
        return new PagePass(model, page.steps(), new MappedBlocks(page.toPage(), task.width(), task.height()).of(read));
    }
}
