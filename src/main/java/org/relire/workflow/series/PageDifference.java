package org.relire.workflow.series;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.relire.model.Mark;
import org.relire.model.Origin;
import org.relire.model.PageChange;
import org.relire.model.RepairedPage;

/// Several steps on a page made one.
final class PageDifference {

    private PageDifference() {
    }

    /// The change that leads from one state to the other.
    static PageChange between(RepairedPage before, RepairedPage after, Origin author, Instant at) {
        List<Mark> removed = new ArrayList<>(before.marks());
        List<Mark> added = new ArrayList<>();
        for (Mark mark : after.marks()) {
            if (!removed.remove(mark)) {
                added.add(mark);
            }
        }
        return new PageChange(removed, added, author, at);
    }
}
