package org.relire.workflow;

import java.time.Instant;
import java.util.List;
import org.relire.model.Origin;
import org.relire.model.PageId;
import org.relire.model.PageState;
import org.relire.model.StateMark;
import org.relire.workflow.port.CollectionStore;

/// A page's state follows the step that declared it verified: taken back, the page is what it was before; done again, it is verified again.
final class DeclaredState {

    private final CollectionStore store;
    private final Origin author;

    DeclaredState(CollectionStore store, Origin author) {
        this.store = store;
        this.author = author;
    }

    /// @param step when the step that was taken back had been done
    void takenBack(PageId page, Instant step, Instant now) throws RelireException {
        List<StateMark> marks = store.states(page);
        int declared = declaration(marks, step);
        if (declared >= 0 && marks.getLast().state() == PageState.VERIFIED) {
            PageState before = declared == 0 ? PageState.IN_WORK : marks.get(declared - 1).state();
            store.saveState(page, new StateMark(before, author, now));
        }
    }

    /// @param step when the step that is done again had been done first
    void doneAgain(PageId page, Instant step, Instant now) throws RelireException {
        if (declaration(store.states(page), step) >= 0) {
            store.saveState(page, new StateMark(PageState.VERIFIED, author, now));
        }
    }

    /// The mark that [MarkPage] made together with a step, or -1.
    private static int declaration(List<StateMark> marks, Instant step) {
        for (int i = 0; i < marks.size(); i++) {
            if (marks.get(i).state() == PageState.VERIFIED && marks.get(i).at().equals(step)) {
                return i;
            }
        }
        return -1;
    }
}
