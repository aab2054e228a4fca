package org.relire.ocr;

import java.util.ArrayList;
import java.util.List;
import org.relire.model.Glyph;
import org.relire.model.GlyphAlternative;
import org.relire.model.OcrWord;

/// Keeps what losing readings had, symbol by symbol, as alternatives of the winning one's symbols: the repair engine weighs them again.
final class OtherGlyphs {

    private OtherGlyphs() {
    }

    /// @param losers words of the other readings at the same place; those with other numbers of words or symbols say nothing
    static List<OcrWord> added(List<OcrWord> winner, List<List<OcrWord>> losers) {
        List<OcrWord> words = new ArrayList<>(winner);
        for (List<OcrWord> loser : losers) {
            for (int i = 0; i < words.size() && loser.size() == winner.size(); i++) {
                words.set(i, added(words.get(i), loser.get(i)));
            }
        }
        return words;
    }

    private static OcrWord added(OcrWord word, OcrWord other) {
        List<Glyph> own = word.glyphs();
        if (own.size() != other.glyphs().size() || word.text().equals(other.text())) {
            return word;
        }
        List<Glyph> glyphs = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            glyphs.add(added(own.get(i), other.glyphs().get(i)));
        }
        return new OcrWord(word.text(), word.box(), word.confidence(), glyphs);
    }

    private static Glyph added(Glyph glyph, Glyph other) {
        boolean known = glyph.text().equals(other.text())
                || glyph.alternatives().stream().anyMatch(a -> a.text().equals(other.text()));
        if (known || other.text().isBlank()) {
            return glyph;
        }
        List<GlyphAlternative> alternatives = new ArrayList<>();
        alternatives.add(new GlyphAlternative(other.text(), other.confidence()));
        alternatives.addAll(glyph.alternatives());
        // two passes disagree: neither is as sure as it says
        double confidence = Math.min(glyph.confidence(), 0.99);
        return new Glyph(glyph.text(), glyph.box(), confidence, alternatives);
    }
}
