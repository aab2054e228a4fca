package org.relire.repair;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.relire.model.Box;
import org.relire.model.Glyph;
import org.relire.model.GlyphAlternative;
import org.relire.model.Language;
import org.relire.model.OcrWord;
import org.relire.model.TextRange;
import org.relire.model.WordSpan;

/// What our own OCR hesitated over makes its alternatives likelier.
class GlyphHintTest {
    private static final String READ = "ccurx";
    private static final String MEANT = "cours";
    private static final String TEXT = "Elle a suivi le " + READ + " ce soir.";
    private static final Box BOX = new Box(0, 0, 10, 10);

    private static double weightOf(RepairInput page) throws Exception {
        Repair repair = RepairEngine.open(Path.of("models")).repair(page);
        double edits = repair.edits().stream().filter(e -> e.after().contains(MEANT)).mapToDouble(ProposedEdit::confidence).sum();
        return edits + repair.suspects().stream().flatMap(s -> s.suggestions().stream()).filter(s -> s.text().contains(MEANT))
                .mapToDouble(s -> s.confidence()).sum();
    }

    @Test
    void alternativesOfGlyphsMakeAReadingLikelier() throws Exception {
        double without = weightOf(page(List.of()));
        double with = weightOf(page(List.of(new GlyphAlternative("s", 0.2))));
        assertTrue(with > without, () -> without + " without, " + with + " with the alternatives");
    }

    /// The text as our own OCR read it, with what else it thought of the letter that stands for `s`.
    private static RepairInput page(List<GlyphAlternative> others) {
        int start = TEXT.indexOf(READ);
        List<Glyph> glyphs = READ.chars().mapToObj(c -> new Glyph(String.valueOf((char) c), BOX, 0.6, c == 'x' ? others : List.of())).toList();
        OcrWord word = new OcrWord(READ, BOX, 0.5, glyphs);
        return new RepairInput(TEXT, List.of(new WordSpan(new TextRange(start, start + READ.length()), word, Language.FRENCH)));
    }
}
