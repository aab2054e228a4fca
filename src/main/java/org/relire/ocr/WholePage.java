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
    /// By how much the letters' size differs from the one that the model likes best.
    private static final double SMALLER = 0.8;
    private static final double SMALLEST = 0.65;
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
        passes.add(pass(prepared, Binarization.GLOBAL, model, language));
        Duration taken = before.minus(task.deadline().left());
        ReadingMode mode = task.reading().mode();
        if (mode == ReadingMode.FAST) {
            return passes;
        }
        boolean doubtful = isDoubtful(passes.getFirst());
        if (doubtful || mode == ReadingMode.THOROUGH) {
            again(SMALLER, model, language, taken);
        }
        if (doubtful && isDoubtful(passes.getLast())) {
            again(SMALLEST, model, language, taken);
        }
        if (coverage.isText() && passes.stream().allMatch(this::isHopeless)) {
            again(LARGER, model, language, taken.multipliedBy(PATIENCE));
        }
        if (mode == ReadingMode.THOROUGH) {
            again(plain, Binarization.LOCAL, model, language, taken);
            again(prepared, Binarization.GLOBAL, sessions.models().secondOpinion(model), language, taken);
        }
        return passes;
    }

    /// The page at other pixels: with less of them the grain and the gaps in strokes go, over which the search for lines stumbles; on some pages
    /// it finds the lines only with more of them.
    private void again(double factor, String model, Language language, Duration first) throws RelireException {
        PreparationStep step = PreparationStep.of(PreparationKind.SCALE, "factor", factor);
        PageTransform back = PageTransform.scaled(factor);
        try (PreparedPage scaled = prepared.copy().moved(prepared.grey().scaled(factor), step, back, factor)) {
            again(scaled, Binarization.GLOBAL, model, language, first);
        }
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
