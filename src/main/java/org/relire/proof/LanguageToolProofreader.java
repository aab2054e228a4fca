package org.relire.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.relire.model.Language;
import org.relire.model.TextRange;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.RelireException;
import org.relire.workflow.port.Proofreader;
import org.relire.workflow.port.Remark;

/// LanguageTool's spelling, agreement and grammar for French, without its advice on style, typography and white space: the
/// editor restores what is printed, and the lines of a page are the printer's.
///
/// Offline: no rule of it asks anybody else. Text is checked piece by piece; what was checked before is remembered, so that
/// after an edit only the piece around it is checked again. Interrupting the thread stops between two pieces.
public final class LanguageToolProofreader implements Proofreader {

    private static final int PIECES_REMEMBERED = 4_000;

    private final FrenchChecker checker;
    private final RemarkCache cache = new RemarkCache(PIECES_REMEMBERED);

    /// Starts nothing yet.
    public LanguageToolProofreader() {
        this(new FrenchChecker());
    }

    LanguageToolProofreader(FrenchChecker checker) {
        this.checker = checker;
    }

    /// Starts LanguageTool on a thread of its own, which takes seconds, so that the first check finds it ready.
    public void warmUp() {
        checker.startInBackground();
    }

    @Override
    public List<Remark> check(String text, Language language) throws RelireException {
        if (language != Language.FRENCH) {
            return List.of();
        }
        List<Remark> all = new ArrayList<>();
        for (TextRange piece : Pieces.of(text)) {
            for (Remark remark : check(piece.in(text))) {
                TextRange range = remark.range();
                all.add(remark.at(new TextRange(range.start() + piece.start(), range.end() + piece.start())));
            }
        }
        return all;
    }

    private List<Remark> check(String piece) throws RelireException {
        Optional<List<Remark>> known = cache.get(piece);
        if (known.isPresent()) {
            return known.get();
        }
        try {
            List<Remark> remarks = checker.check(piece);
            cache.put(piece, remarks);
            return remarks;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RelireException(ErrorKind.CANCELLED, List.of(), e);
        }
    }

    @Override
    public void close() {
        checker.close();
        cache.clear();
    }
}
