package org.relire.model;

import java.util.List;

/// What an annotation points at: a quotation, its last known place in the page's present text, and its boxes on the
/// page (empty where the page has no image).
public record Target(PageId page, TextQuote quote, TextRange position, List<Box> boxes) {

    public Target {
        boxes = List.copyOf(boxes);
    }
}
