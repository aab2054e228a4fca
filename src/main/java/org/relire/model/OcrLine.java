package org.relire.model;

import java.util.List;

/// A line of print; its words run from left to right.
public record OcrLine(Box box, List<OcrWord> words) {

    public OcrLine {
        words = List.copyOf(words);
    }
}
