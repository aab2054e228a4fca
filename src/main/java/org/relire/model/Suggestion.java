package org.relire.model;

/// What a passage in doubt might read.
public record Suggestion(String text, double confidence, Reason reason) {

    public Suggestion {
        Checks.unit(confidence, "confidence");
    }
}
