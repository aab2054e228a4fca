package org.relire.repair.lattice;

import java.util.List;

/// What a decoder makes of a passage: the spans where it would change the text, and those where it hesitates.
///
/// @param spans in order, not overlapping
public record Decoding(List<Span> spans) {

    public Decoding {
        spans = List.copyOf(spans);
    }

    /// A stretch of text and how it may read.
    ///
    /// @param start        first place in the page
    /// @param end          one past the last place
    /// @param before       the text as it stands (folded)
    /// @param after        the best reading; `before` where the text stays
    /// @param logBest      natural logarithm of the weight of `after` among all readings
    /// @param logKeep      the same for the text as it stands
    /// @param channelCost  of `after`
    /// @param words        the words of `after`, ids of the vocabulary
    /// @param space        whether a space was added or dropped
    /// @param confusions   what was read for what
    /// @param alternatives other readings, best first, without `before`
    public record Span(
            int start,
            int end,
            String before,
            String after,
            double logBest,
            double logKeep,
            float channelCost,
            List<Integer> words,
            boolean space,
            List<Slip> confusions,
            List<Alternative> alternatives) {

        public Span {
            words = List.copyOf(words);
            confusions = List.copyOf(confusions);
            alternatives = List.copyOf(alternatives);
        }

        public boolean isChange() {
            return !before.equals(after);
        }
    }

    /// Characters written for characters read.
    public record Slip(String truth, String read) {
    }

    /// Another reading of a span.
    ///
    /// @param logWeight   natural logarithm of its weight among all readings
    /// @param channelCost of the reading
    /// @param word        its id
    public record Alternative(String text, double logWeight, float channelCost, int word) {
    }
}
