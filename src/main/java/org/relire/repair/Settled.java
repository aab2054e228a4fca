package org.relire.repair;

import org.relire.repair.lattice.Decoding.Span;

/// A span after the neural reader was heard.
record Settled(Span span, Opinion opinion) {
    /// A span of the decoder alone.
    static Settled unheard(Span span) {
        return new Settled(span, Opinion.NONE);
    }
}
