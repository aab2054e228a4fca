package org.relire.model;

import java.time.Instant;

/// Who said when how far a page has come.
public record StateMark(PageState state, Origin by, Instant at) {

    public StateMark {
        if (!by.isHuman()) {
            throw new IllegalArgumentException("only a person says how far a page is: " + by);
        }
    }
}
