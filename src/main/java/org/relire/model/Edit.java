package org.relire.model;

import java.time.Instant;

/// A change to a page's text that is in force: `before` at `range` of the raw text reads `after`.
///
/// @param confidence the chance that the change is right; 1 for a person's
public record Edit(
        TextRange range, String before, String after, Origin origin, double confidence, Reason reason, Instant at)
        implements Mark {

    public Edit {
        Checks.unit(confidence, "confidence");
        if (before.length() != range.length()) {
            throw new IllegalArgumentException("before does not fill its range: '" + before + "' " + range);
        }
        if (before.equals(after)) {
            throw new IllegalArgumentException("an edit changes something: '" + before + "'");
        }
    }
}
