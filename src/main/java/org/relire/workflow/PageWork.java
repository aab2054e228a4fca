package org.relire.workflow;

import org.relire.model.PageId;

/// Work on a page that may fail for that page alone.
interface PageWork {
    void on(PageId page) throws RelireException;
}
