package org.relire.model;

/// Another reading of a glyph. For Tesseract the rank of an alternative tells more than its confidence.
public record GlyphAlternative(String text, double confidence) {

    public GlyphAlternative {
        text = Checks.wellFormed(text);
        Checks.unit(confidence, "confidence");
    }
}
