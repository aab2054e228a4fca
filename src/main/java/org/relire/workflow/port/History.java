package org.relire.workflow.port;

import java.time.Instant;
import java.util.List;
import org.relire.model.Origin;
import org.relire.model.PageId;
import org.relire.workflow.RelireException;

/// The ledger across pages. Part of a [CollectionStore], with the same promises.
public interface History {

    /// Steps, newest first.
    List<LedgerEntry> steps(HistoryQuery query) throws RelireException;

    /// Whose edits and verifications are in force, by kind and name.
    List<OriginUse> origins() throws RelireException;

    /// The pages that bear marks of `origin`, in order.
    List<PageId> pagesOf(Origin origin) throws RelireException;

    /// When `origin` made each of its edits and verifications that are in force, in order.
    List<Instant> times(Origin origin) throws RelireException;

    /// Readings that a page had before the one in use took their place, oldest first.
    List<FormerReading> formerReadings(PageId page) throws RelireException;
}
