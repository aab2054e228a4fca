package org.relire.gui.editor;

import java.util.List;
import java.util.Optional;
import org.relire.model.PageId;
import org.relire.workflow.gain.WorkItem;

/// The pages of the work queue that are worked through in the editor, the one that gains most first.
///
/// @param left those that are not done yet, the open one among them
/// @param done how many were done on the way
public record WorkRoute(List<WorkItem> left, int done) {

    public WorkRoute {
        left = List.copyOf(left);
    }

    /// The way on once a page is done.
    WorkRoute without(PageId page) {
        List<WorkItem> rest = left.stream().filter(item -> !item.page().equals(page)).toList();
        return new WorkRoute(rest, rest.size() < left.size() ? done + 1 : done);
    }

    /// Where to go on from here.
    Optional<PageId> next() {
        return left.stream().map(WorkItem::page).findFirst();
    }

    boolean holds(PageId page) {
        return left.stream().anyMatch(item -> item.page().equals(page));
    }

    /// Passages in doubt on the pages that are left, beside `page`.
    int suspectsBeside(PageId page) {
        return left.stream().filter(item -> !item.page().equals(page)).mapToInt(WorkItem::suspects).sum();
    }

    /// Characters that are expected to be wrong on them.
    double errorsBeside(PageId page) {
        return left.stream().filter(item -> !item.page().equals(page)).mapToDouble(WorkItem::errors).sum();
    }
}
