package org.relire.workflow.port;

import java.util.List;
import org.relire.model.TextRange;

/// A proofreader's remark on a range of the text.
///
/// @param message      a sentence in the text's language
/// @param replacements best first
public record Remark(TextRange range, String rule, String message, List<String> replacements) {

    public Remark {
        replacements = List.copyOf(replacements);
    }

    /// The same at another place: the text before it has changed.
    public Remark at(TextRange place) {
        return new Remark(place, rule, message, replacements);
    }
}
