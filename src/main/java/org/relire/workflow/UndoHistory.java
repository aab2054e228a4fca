package org.relire.workflow;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relire.model.Origin;
import org.relire.model.PageChange;
import org.relire.workflow.port.CollectionStore;
import org.relire.workflow.port.LedgerEntry;

/// What of a page's ledger a person can undo and redo, newest first: the steps with a human author, and the readings that took
/// another's place.
///
/// The ledger only grows: an undo is an entry that takes a step back, a redo one that brings it again.
record UndoHistory(List<Step> undoable, List<Step> redoable) {

    /// A step that can be taken back or done again.
    ///
    /// @param change what it does
    /// @param last   the entry that did it, took it back or did it again last
    record Step(PageChange change, LedgerEntry last) {

        static Step of(LedgerEntry entry) {
            return new Step(entry.change(), entry);
        }

        Step moved(LedgerEntry entry) {
            return new Step(change, entry);
        }

        /// Whether it put another reading in the place of the one in use.
        boolean isReading() {
            return last.kind().isNewText();
        }
    }

    static UndoHistory of(List<LedgerEntry> ledger) {
        Deque<Step> done = new ArrayDeque<>();
        Deque<Step> undone = new ArrayDeque<>();
        for (LedgerEntry entry : ledger) {
            switch (entry.kind()) {
                case DO -> {
                    if (entry.change().author().isHuman()) {
                        done.push(Step.of(entry));
                        undone.clear();
                    }
                }
                case MORE -> {
                    Step before = done.peek();
                    boolean goesOn = undone.isEmpty() && before != null && !before.isReading();
                    done.push(goesOn ? new Step(done.pop().change().then(entry.change()), entry) : Step.of(entry));
                    undone.clear();
                }
                case NEW_TEXT -> {
                    undone.clear();
                    if (keepsFormer(entry)) {
                        done.push(Step.of(entry));
                    } else {
                        done.clear();
                    }
                }
                // a job may give the page another text between a person's look at the ledger and what is entered: what then takes
                // back no step is none, and what does none again is a step of its own
                case UNDO, UNDO_TEXT -> {
                    if (isFor(done.peek(), entry)) {
                        undone.push(done.pop().moved(entry));
                    }
                }
                case REDO, REDO_TEXT -> done.push(isFor(undone.peek(), entry) ? undone.pop().moved(entry) : Step.of(entry));
            }
        }
        return new UndoHistory(List.copyOf(done), List.copyOf(undone));
    }

    /// Whether the entry takes the step back or does it again: the one of a reading with a reading, the one of a change with a change.
    private static boolean isFor(@Nullable Step step, LedgerEntry entry) {
        return step != null && step.isReading() == entry.kind().isNewText();
    }

    /// A text on which no person has worked gives way without a trace.
    private static boolean keepsFormer(LedgerEntry entry) {
        return !entry.change().author().equals(new Origin.Rule(CollectionStore.NEW_TEXT_AUTHOR));
    }
}
