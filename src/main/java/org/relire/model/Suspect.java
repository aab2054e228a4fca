package org.relire.model;

import java.time.Instant;
import java.util.List;

/// A passage in doubt.
///
/// @param before           the raw text at `range`
/// @param suggestions      best first; may be empty
/// @param errorProbability the chance that the passage is wrong as it stands
/// @param reason           why it is in doubt
public record Suspect(
        TextRange range,
        String before,
        List<Suggestion> suggestions,
        double errorProbability,
        Reason reason,
        Origin origin,
        Instant at)
        implements Mark {

    public Suspect {
        suggestions = List.copyOf(suggestions);
        Checks.unit(errorProbability, "errorProbability");
        if (before.length() != range.length()) {
            throw new IllegalArgumentException("before does not fill its range: '" + before + "' " + range);
        }
    }
}
