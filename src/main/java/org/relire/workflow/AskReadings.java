package org.relire.workflow;

import java.util.List;
import java.util.Optional;
import org.relire.model.Suggestion;
import org.relire.model.TextRange;
import org.relire.repair.RepairInput;
import org.relire.repair.Repairer;

/// The use case of a person who asks what words may have been that nothing marks.
public final class AskReadings {
    private final Repairer repairer;

    public AskReadings(Repairer repairer) {
        this.repairer = repairer;
    }

    /// What the words at a place of a page's text may have been.
    public Optional<Readings> at(String text, TextRange place) {
        return repairer.readings(RepairInput.ofText(text), place)
                .map(found -> new Readings(found.range(), found.suggestions().stream().map(Suggestion::text).toList()));
    }

    /// Other readings of a place, which may take in words beside the one that was asked about.
    ///
    /// @param texts likeliest first, never empty
    public record Readings(TextRange range, List<String> texts) {
        public Readings {
            texts = List.copyOf(texts);
        }
    }
}
