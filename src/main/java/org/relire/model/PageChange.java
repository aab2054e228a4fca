package org.relire.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// A step in a page's history: marks taken away and marks added, by one author at one time.
public record PageChange(List<Mark> removed, List<Mark> added, Origin author, Instant at) {

    public PageChange {
        removed = List.copyOf(removed);
        added = List.copyOf(added);
    }

    public boolean isEmpty() {
        return removed.isEmpty() && added.isEmpty();
    }

    /// The change that does this and then another one.
    public PageChange then(PageChange next) {
        List<Mark> gone = new ArrayList<>(removed);
        List<Mark> come = new ArrayList<>(added);
        for (Mark mark : next.removed) {
            if (!come.remove(mark)) {
                gone.add(mark);
            }
        }
        for (Mark mark : next.added) {
            if (!gone.remove(mark)) {
                come.add(mark);
            }
        }
        return new PageChange(gone, come, next.author, next.at);
    }

    /// The change that takes this one back.
    public PageChange inverse(Origin by, Instant when) {
        return new PageChange(added, removed, by, when);
    }
}
