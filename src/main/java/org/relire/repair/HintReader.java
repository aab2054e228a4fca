package org.relire.repair;

import java.util.List;
import org.relire.model.Glyph;
import org.relire.model.GlyphAlternative;
import org.relire.model.WordSpan;
import org.relire.repair.lattice.GlyphHints;
import org.relire.repair.lm.Typography;

/// Takes what OCR thought of a page's glyphs to the places of its text.
final class HintReader {
    private static final double SURE = 0.995;

    private HintReader() {}

    static GlyphHints read(RepairInput page, PreparedText text) {
        if (page.words().isEmpty()) {
            return GlyphHints.NONE;
        }
        GlyphHints hints = new GlyphHints();
        int place = 0;
        for (WordSpan word : page.words()) {
            while (place < text.length() && text.raw(place) < word.range().start()) {
                place++;
            }
            note(word.word().glyphs(), place, text, hints);
        }
        return hints;
    }

    /// Stops where the glyphs and the text part company.
    private static void note(List<Glyph> glyphs, int start, PreparedText text, GlyphHints hints) {
        int place = start;
        for (Glyph glyph : glyphs) {
            boolean same = glyph.text().length() == 1 && place < text.length()
                    && (Typography.fold(glyph.text().charAt(0)) == text.folded()[place] || text.isTakenForHyphen(place));
            if (!same) {
                return;
            }
            hints.confidence(place, glyph.confidence());
            for (GlyphAlternative other : glyph.alternatives()) {
                if (other.text().length() == 1 && glyph.confidence() < SURE) {
                    hints.add(place, Typography.fold(other.text().charAt(0)));
                }
            }
            place++;
        }
    }
}
