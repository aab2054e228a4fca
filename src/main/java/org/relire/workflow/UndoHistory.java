package org.relire.workflow;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.relire.model.PageChange;
import org.relire.workflow.port.LedgerEntry;

/// What of a page's ledger a person can undo and redo: the steps with a human author, newest first.
///
/// The ledger only grows: an undo is an entry that takes a step back, a redo one that brings it again.
record UndoHistory(List<PageChange> undoable, List<PageChange> redoable) {

    static UndoHistory of(List<LedgerEntry> ledger) {
        Deque<PageChange> done = new ArrayDeque<>();
        Deque<PageChange> undone = new ArrayDeque<>();
        for (LedgerEntry entry : ledger) {
            switch (entry.kind()) {
                case DO -> {
                    if (entry.change().author().isHuman()) {
                        done.push(entry.change());
                        undone.clear();
                    }
                }
                case MORE -> {
                    PageChange before = undone.isEmpty() ? done.poll() : null;
                    done.push(before == null ? entry.change() : before.then(entry.change()));
                    undone.clear();
                }
                case UNDO -> undone.push(done.pop());
                case REDO -> done.push(undone.pop());
                case NEW_TEXT -> {
                    done.clear();
                    undone.clear();
                }
            }
        }
        return new UndoHistory(List.copyOf(done), List.copyOf(undone));
    }
}
