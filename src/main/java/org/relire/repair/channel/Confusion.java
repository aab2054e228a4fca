package org.relire.repair.channel;

/// One thing that OCR does: it reads `read` where `truth` stands.
///
/// @param truth at most three characters; empty where OCR saw something in nothing
/// @param read  at most three characters; empty where OCR missed something
/// @param cost  `-ln P(read | truth)`, in nats, above 0
public record Confusion(String truth, String read, float cost) {
    /// The longest side of a confusion.
    public static final int LONGEST = 3;

    public Confusion {
        if (truth.length() > LONGEST || read.length() > LONGEST || truth.equals(read) || !(cost > 0)) {
            throw new IllegalArgumentException("not a confusion: '" + truth + "' read as '" + read + "' at " + cost);
        }
    }
}
