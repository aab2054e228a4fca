package org.relire.workflow.port;

import org.relire.model.PageChange;
import org.relire.model.PageId;

/// A step of a page's history as the store keeps it. The ledger is append-only: an undo is an entry too.
/// Replaying a page's entries from the start gives its marks.
///
/// @param id   grows with time within the collection
/// @param kind how it came about
public record LedgerEntry(long id, PageId page, PageChange change, Kind kind) {

    public enum Kind {
        DO, UNDO, REDO,
        /// Goes on with the step before it, such as the rest of a word that was saved half typed: both are undone as one.
        MORE,
        /// The page was given another raw text, which took the marks on the former one away: no way back past it.
        NEW_TEXT
    }
}
