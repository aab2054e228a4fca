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
        /// The page was given another raw text, and with it other marks in place of those on the former one.
        NEW_TEXT,
        /// Another raw text was taken back: the former one stands again, with the marks that it had.
        UNDO_TEXT,
        /// It was given it again after all.
        REDO_TEXT;

        /// Whether the page stands on another raw text after the step than before it.
        public boolean isNewText() {
            return switch (this) {
                case NEW_TEXT, UNDO_TEXT, REDO_TEXT -> true;
                case DO, UNDO, REDO, MORE -> false;
            };
        }
    }
}
