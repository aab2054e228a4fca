package org.relire.repair;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
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
    private static final String TEXT = "Le rapport de la ccmwixzicn est clos.";
    private static final Box BOX = new Box(0, 0, 10, 10);

    private static double weightOf(RepairInput page) throws Exception {
        Repair repair = RepairEngine.open(Path.of("models")).repair(page);
        double edits = repair.edits().stream().filter(e -> e.after().contains("commission")).mapToDouble(ProposedEdit::confidence).sum();
        return edits + repair.suspects().stream().flatMap(s -> s.suggestions().stream()).filter(s -> s.text().contains("commission"))
                .mapToDouble(s -> s.confidence()).sum();
    }

    @Test
    void alternativesOfGlyphsMakeAReadingLikelier() throws Exception {
        int start = TEXT.indexOf("ccmwixzicn");
        List<Glyph> glyphs = new ArrayList<>();
        for (char c : "ccmwixzicn".toCharArray()) {
            List<GlyphAlternative> others = c == 'x' || c == 'z' ? List.of(new GlyphAlternative("s", 0.2)) : List.of();
            glyphs.add(new Glyph(String.valueOf(c), BOX, 0.6, others));
        }
        WordSpan word = new WordSpan(new TextRange(start, start + 10), new OcrWord("ccmwixzicn", BOX, 0.5, glyphs), Language.FRENCH);
        double without = weightOf(RepairInput.ofText(TEXT));
        double with = weightOf(new RepairInput(TEXT, List.of(word)));
        assertTrue(with > without, () -> without + " without, " + with + " with the alternatives");
    }
}
