package org.relire.repair;

import java.util.List;
import org.relire.model.QualityEstimate;
import org.relire.model.Tier;

/// What the engine makes of a page.
///
/// @param edits    automatic edits ([Tier#AUTO]), in order, not overlapping
/// @param suspects passages in doubt, in order, overlapping neither one another nor an edit
/// @param quality  of the text as it came: what is hidden from the estimate, errors that are words, is also what repair leaves, so that it is nearer to what is wrong
///                 after the edits than an estimate of the mended text
public record Repair(List<ProposedEdit> edits, List<ProposedSuspect> suspects, QualityEstimate quality) {

    public Repair {
        edits = List.copyOf(edits);
        suspects = List.copyOf(suspects);
    }

    /// The same of the page's beginning alone.
    Repair upTo(int end) {
        return new Repair(edits.stream().filter(edit -> edit.range().end() <= end).toList(),
                suspects.stream().filter(suspect -> suspect.range().end() <= end).toList(), quality);
    }
}
