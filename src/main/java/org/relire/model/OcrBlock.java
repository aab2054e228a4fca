package org.relire.model;

import java.util.List;

/// A block of the page: a column, a heading, a table, with the language it is in.
public record OcrBlock(Box box, BlockKind kind, Language language, List<OcrParagraph> paragraphs) {

    public OcrBlock {
        paragraphs = List.copyOf(paragraphs);
    }
}
