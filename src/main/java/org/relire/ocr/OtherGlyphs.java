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

    /// Whether each word says where its symbols are, which an old text layer does not.
    static boolean areKnown(List<OcrWord> words) {
        return words.stream().noneMatch(word -> word.glyphs().isEmpty());
    }

    private static OcrWord added(OcrWord word, OcrWord other) {
        List<Glyph> own = word.glyphs().isEmpty() ? placed(word, other) : word.glyphs();
        if (own.size() != other.glyphs().size() || word.text().equals(other.text())) {
            return word;
        }
        List<Glyph> glyphs = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            glyphs.add(added(own.get(i), other.glyphs().get(i)));
        }
        return new OcrWord(word.text(), word.box(), word.confidence(), glyphs);
    }

    /// The symbols of a word that does not say where they are, at the places of another reading's with as many.
    private static List<Glyph> placed(OcrWord word, OcrWord other) {
        int[] symbols = word.text().codePoints().toArray();
        List<Glyph> glyphs = new ArrayList<>();
        for (int i = 0; i < symbols.length && symbols.length == other.glyphs().size(); i++) {
            glyphs.add(new Glyph(Character.toString(symbols[i]), other.glyphs().get(i).box(), word.confidence(), List.of()));
        }
        return glyphs;
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
