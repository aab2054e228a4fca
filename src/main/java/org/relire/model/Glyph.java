package org.relire.model;

import java.util.List;

/// One symbol as the OCR engine read it.
///
/// @param text         one or a few characters (an engine may read a ligature as one symbol)
/// @param alternatives other readings, best first, without `text` itself
public record Glyph(String text, Box box, double confidence, List<GlyphAlternative> alternatives) {

    public Glyph {
        text = Checks.wellFormed(text);
        Checks.unit(confidence, "confidence");
        alternatives = List.copyOf(alternatives);
    }
}
