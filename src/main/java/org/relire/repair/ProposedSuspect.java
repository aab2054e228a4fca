package org.relire.repair;

import java.util.List;
import org.relire.model.Origin;
import org.relire.model.Reason;
import org.relire.model.Suggestion;
import org.relire.model.TextRange;

/// A passage in doubt for which no automatic change is proposed.
///
/// @param suggestions      best first, at most five; may be empty
/// @param errorProbability the chance that the passage is wrong as it stands
public record ProposedSuspect(
        TextRange range, String before, List<Suggestion> suggestions, double errorProbability, Origin origin, Reason reason) {

    public ProposedSuspect {
        suggestions = List.copyOf(suggestions);
    }
}
