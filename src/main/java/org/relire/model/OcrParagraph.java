package org.relire.model;

import java.util.List;

/// A paragraph of lines.
public record OcrParagraph(List<OcrLine> lines) {

    public OcrParagraph {
        lines = List.copyOf(lines);
    }
}
