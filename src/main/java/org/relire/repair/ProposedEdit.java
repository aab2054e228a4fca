package org.relire.repair;

import java.util.List;
import org.relire.model.Origin;
import org.relire.model.Reason;
import org.relire.model.Suggestion;
import org.relire.model.TextRange;
import org.relire.model.Tier;

/// A change that the engine proposes: `before` at `range` of the input reads `after`.
///
/// @param confidence  the chance that it is right, calibrated
/// @param tier        [Tier#AUTO] only where the chance is high and the kind of change is safe
/// @param suggestions ranked, best first, `after` among them unless it is left out; at most five
public record ProposedEdit(
        TextRange range,
        String before,
        String after,
        double confidence,
        Tier tier,
        Origin origin,
        Reason reason,
        List<Suggestion> suggestions) {

    public ProposedEdit {
        suggestions = List.copyOf(suggestions);
        if (before.length() != range.length() || before.equals(after)) {
            throw new IllegalArgumentException("not an edit: '" + before + "' to '" + after + "' at " + range);
        }
    }
}
