package org.relire.workflow.port;

import java.util.List;
import org.relire.model.TextRange;

/// A piece of a page around a hit.
///
/// @param highlights ranges of `text`
public record Snippet(String text, List<TextRange> highlights) {

    public Snippet {
        highlights = List.copyOf(highlights);
    }
}
