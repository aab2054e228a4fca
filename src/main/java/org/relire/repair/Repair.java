package org.relire.repair;

import java.util.List;
import org.relire.model.QualityEstimate;
import org.relire.model.Tier;

/// What the engine makes of a page.
///
/// @param edits    automatic edits ([Tier#AUTO]), in order, not overlapping
/// @param suspects passages in doubt, in order, overlapping neither one another nor an edit
/// @param quality  of the text with the automatic edits in force
public record Repair(List<ProposedEdit> edits, List<ProposedSuspect> suspects, QualityEstimate quality) {

    public Repair {
        edits = List.copyOf(edits);
        suspects = List.copyOf(suspects);
    }
}
