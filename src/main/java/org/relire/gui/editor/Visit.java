package org.relire.gui.editor;

import java.util.Optional;
import org.relire.model.TextRange;

/// The place that a person was brought to in order to decide on it: what is typed first replaces it.
///
/// @param range   in the shown text
/// @param changed whether something was typed there
record Visit(TextRange range, boolean changed) {

    static Visit to(TextRange range) {
        return new Visit(range, false);
    }

    boolean holds(int caret) {
        return range.start() <= caret && caret <= range.end();
    }

    /// The same after a change of the shown text; empty if that was made elsewhere.
    Optional<Visit> after(int position, int removed, int added) {
        return position < range.start() || position + removed > range.end()
                ? Optional.empty()
                : Optional.of(new Visit(new TextRange(range.start(), range.end() - removed + added), true));
    }
}
