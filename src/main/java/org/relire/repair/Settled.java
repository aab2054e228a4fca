package org.relire.repair;

import org.relire.repair.lattice.Decoding.Span;

/// A span after the neural reader was heard.
///
/// @param contested whether a word that looks much more like what stands there may be meant
record Settled(Span span, Opinion opinion, boolean contested) {
    /// A span of the decoder alone.
    static Settled unheard(Span span) {
        return new Settled(span, Opinion.NONE, false);
    }
}
