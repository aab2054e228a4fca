package org.relire.workflow.series;

/// A series that a document's own text speaks for.
///
/// @param places   how many places are in doubt by it
/// @param strength the mean confidence in what they would read
/// @param source   what speaks for it
public record SuggestedSeries(SeriesQuery query, int places, double strength, Source source) {

    /// What speaks for a series.
    public enum Source {
        /// What the machine doubts.
        DOUBTS,
        /// What people corrected by hand elsewhere.
        EDITS
    }

    /// How many places are expected to be right.
    double gain() {
        return places * strength;
    }
}
