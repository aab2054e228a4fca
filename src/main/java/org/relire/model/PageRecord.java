package org.relire.model;

import org.jspecify.annotations.Nullable;

/// What the collection knows of a page beside its text.
///
/// @param chosen   the reading in use; absent while the page is pending or failed
/// @param quality  absent until the page was repaired
/// @param edits    how many edits are in force
/// @param suspects how many passages are in doubt
public record PageRecord(
        PageId id,
        @Nullable PageImage image,
        PageOutcome outcome,
        @Nullable ReadingSource chosen,
        PageState state,
        @Nullable QualityEstimate quality,
        int edits,
        int suspects) {

    /// The same page with another estimate.
    public PageRecord withQuality(@Nullable QualityEstimate other) {
        return new PageRecord(id, image, outcome, chosen, state, other, edits, suspects);
    }
}
