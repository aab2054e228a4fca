package org.relire.model;

import java.util.List;
import java.util.stream.Stream;

/// A block of the page: a column, a heading, a table, with the language it is in.
public record OcrBlock(Box box, BlockKind kind, Language language, List<OcrParagraph> paragraphs) {

    public OcrBlock {
        paragraphs = List.copyOf(paragraphs);
    }

    public Stream<OcrLine> lines() {
        return paragraphs.stream().flatMap(paragraph -> paragraph.lines().stream());
    }

    public Stream<OcrWord> words() {
        return lines().flatMap(line -> line.words().stream());
    }
}
