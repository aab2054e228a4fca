package org.relire.workflow.port;

import java.util.List;
import org.relire.model.TextRange;

/// A proofreader's remark on a range of the text.
///
/// @param message      a sentence in the text's language
/// @param replacements best first
public record Remark(TextRange range, Kind kind, String rule, String message, List<String> replacements) {

    /// What a remark rests on: a list of words that lacks one, or the words around.
    public enum Kind {
        SPELLING, GRAMMAR
    }

    public Remark {
        replacements = List.copyOf(replacements);
    }

    /// The same at another place: the text before it has changed.
    public Remark at(TextRange place) {
        return new Remark(place, kind, rule, message, replacements);
    }
}
