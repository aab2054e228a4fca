package org.relire.training.evaluation;

import org.relire.model.TextRange;

/// A noisy text aligned with its truth: what should stand at a place.
public final class AlignedTruth {
    private final String truth;
    private final int[] places;

    public AlignedTruth(String noisy, String truth) {
        this.truth = folded(truth);
        this.places = Alignment.of(folded(noisy).chars().toArray(), this.truth.chars().toArray()).truthOfText();
    }

    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text);
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            folded.setCharAt(i, Character.isWhitespace(c) ? ' ' : Folding.sign(c));
        }
        return folded.toString();
    }

    /// The truth between what stands before a range and what stands after it.
    public String meant(TextRange range) {
        int from = -1;
        for (int i = range.start() - 1; i >= 0 && from < 0; i--) {
            from = places[i] < 0 ? -1 : places[i] + 1;
        }
        int to = -1;
        for (int i = range.end(); i < places.length && to < 0; i++) {
            to = places[i];
        }
        int start = Math.max(0, from);
        int end = to < 0 ? truth.length() : to;
        return start <= end ? truth.substring(start, end) : "";
    }

    /// Whether `text` is what should stand in a range.
    public boolean isRight(TextRange range, String text) {
        return Folding.strict(meant(range)).equals(Folding.strict(text));
    }
}
