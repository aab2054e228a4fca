package org.relire.evidence;

import java.util.List;
import org.relire.model.TextRange;

/// A sentence or list item.
///
/// @param text      on one line, line-end hyphens taken out
/// @param pageIndex of the page on which it starts
/// @param range     of what stands on that page
/// @param item      it starts a list item
/// @param opens     it ends with a colon and a list follows
/// @param listFrom  the text of the sentence that opened its list; empty where there is none
/// @param section   that it stands in
/// @param headings  above it, the nearest first
record Passage(String text, int pageIndex, TextRange range, boolean item, boolean opens, String listFrom, Section section,
        List<String> headings) {

    Passage {
        headings = List.copyOf(headings);
    }

    Passage opening() {
        return new Passage(text, pageIndex, range, item, true, listFrom, section, headings);
    }

    String heading() {
        return headings.isEmpty() ? "" : headings.getFirst();
    }
}
