package org.relire.model;

import java.util.List;

/// A word as read; its glyphs may be empty where the source has none (an old text layer).
public record OcrWord(String text, Box box, double confidence, List<Glyph> glyphs) {

    public OcrWord {
        text = Checks.wellFormed(Checks.notBlank(text, "text"));
        Checks.unit(confidence, "confidence");
        glyphs = List.copyOf(glyphs);
    }
}
