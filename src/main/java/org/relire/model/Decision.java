package org.relire.model;

import java.time.Instant;

/// What an editor has decided of an error for the whole collection: that `before` always reads `after`, or never.
///
/// @param before as it is read
/// @param author who decided
public record Decision(String before, String after, Verdict verdict, Origin author, Instant at) {

    /// What is to be done where the error turns up again.
    public enum Verdict {
        /// It is corrected at once.
        ALWAYS,
        /// It is not even proposed.
        NEVER
    }

    public Decision {
        Checks.notBlank(before, "before");
        if (before.equals(after)) {
            throw new IllegalArgumentException("a decision changes something: '" + before + "'");
        }
    }

    /// The name that edits made by it bear in the ledger.
    public String name() {
        return before + " → " + after;
    }
}
