package org.relire.model;

import java.time.Instant;

/// A person's word that the text at `range` is right as it stands; the machine keeps off it from then on.
public record Verification(TextRange range, Origin origin, Instant at) implements Mark {

    public Verification {
        if (!origin.isHuman()) {
            throw new IllegalArgumentException("only a person verifies: " + origin);
        }
    }
}
