package org.relire.model;

import java.time.Instant;
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

    /// The change that takes this one back.
    public PageChange inverse(Origin by, Instant when) {
        return new PageChange(added, removed, by, when);
    }
}
