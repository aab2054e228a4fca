package org.relire.workflow.port;

import org.jspecify.annotations.Nullable;
import org.relire.model.PageId;

/// A change was made for a page that does not stand any more as it did: somebody was faster.
public final class StaleChangeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient PageId page;

    public StaleChangeException(PageId page, @Nullable Throwable cause) {
        super("the page has changed: " + page, cause);
        this.page = page;
    }

    /// The page that has changed.
    public PageId page() {
        return page;
    }
}
