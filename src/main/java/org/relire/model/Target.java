package org.relire.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an annotation points at: a quotation, its last known place in the page's present text, and its boxes on the
/// page (empty where the page has no image).
///
/// @param uncut what it pointed at before a part of that was rewritten or deleted, so that undo gives it back; null where nothing was
public record Target(PageId page, TextQuote quote, TextRange position, List<Box> boxes, @Nullable Uncut uncut) {

    public Target {
        boxes = List.copyOf(boxes);
    }

    /// A target that is whole.
    public Target(PageId page, TextQuote quote, TextRange position, List<Box> boxes) {
        this(page, quote, position, boxes, null);
    }

    public Target withUncut(@Nullable Uncut former) {
        return new Target(page, quote, position, boxes, former);
    }

    /// A quotation as it was.
    ///
    /// @param exact its words then
    /// @param raw   the range of the raw text that they were read from
    public record Uncut(String exact, TextRange raw) {
    }
}
