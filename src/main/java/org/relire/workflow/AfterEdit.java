package org.relire.workflow;

import org.relire.model.PageId;
import org.relire.model.PageRecord;
import org.relire.model.PageState;
import org.relire.model.RepairedPage;
import org.relire.workflow.port.CollectionStore;

/// What follows a person's step on a page: the page is in work now, and its annotations follow its text.
public final class AfterEdit {

    private final CollectionStore store;
    private final AnchorAnnotations anchors;

    public AfterEdit(CollectionStore store) {
        this.store = store;
        this.anchors = new AnchorAnnotations(store);
    }

    /// @param before the page as it stood before the step
    /// @param now    and after it
    public void run(PageId page, RepairedPage before, RepairedPage now) throws RelireException {
        if (store.page(page).map(PageRecord::state).orElse(PageState.UNREAD) == PageState.UNREAD) {
            store.saveState(page, PageState.IN_WORK);
        }
        anchors.run(page, before, now);
    }
}
