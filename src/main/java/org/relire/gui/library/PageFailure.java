package org.relire.gui.library;

import org.jspecify.annotations.Nullable;
import org.relire.gui.controls.Sentence;
import org.relire.model.PageOutcome;
import org.relire.model.PageRecord;
import org.relire.workflow.RelireException;

/// Why a page failed, as a sentence.
final class PageFailure {

    private PageFailure() {
    }

    /// Null for a page that did not fail.
    static @Nullable Sentence sentence(PageRecord page) {
        return page.outcome() instanceof PageOutcome.Failed failed
                ? Sentence.of(RelireException.of(failed))
                : null;
    }
}
