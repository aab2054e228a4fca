package org.relire.gui.library;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relire.gui.controls.Sentence;
import org.relire.model.PageOutcome;
import org.relire.model.PageRecord;
import org.relire.workflow.ErrorKind;

/// Why a page failed, as a sentence.
final class PageFailure {

    private PageFailure() {
    }

    /// Null for a page that did not fail.
    static @Nullable Sentence sentence(PageRecord page) {
        return page.outcome() instanceof PageOutcome.Failed failed
                ? new Sentence(ErrorKind.valueOf(failed.kind()).messageKey(), List.copyOf(failed.arguments()))
                : null;
    }
}
