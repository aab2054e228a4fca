package org.relire.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.relire.model.BlockKind;
import org.relire.model.Box;
import org.relire.model.Language;
import org.relire.model.OcrBlock;
import org.relire.model.OcrLine;
import org.relire.model.OcrPage;
import org.relire.model.OcrParagraph;
import org.relire.model.OcrWord;
import org.relire.model.Reading;
import org.relire.model.ReadingSource;

/// French repair keeps off the other column.
class ForeignWordsTest {

    private static final String FRENCH = "La cornmission a entendu le prefet de la province";
    private static final String DUTCH = "De cornmissie heeft de gouvemeur van de provincie gehoord";

    private static OcrBlock block(String text, Language language) {
        List<OcrWord> words = Stream.of(text.split(" ", -1))
                .map(word -> new OcrWord(word, new Box(0, 0, 10, 10), 0.9, List.of())).toList();
        return new OcrBlock(new Box(0, 0, 10, 10), BlockKind.TEXT, language,
                List.of(new OcrParagraph(List.of(new OcrLine(new Box(0, 0, 10, 10), words)))));
    }

    private static RepairInput page(Language second) {
        OcrPage layout = new OcrPage(100, 100, 100, List.of(block(FRENCH, Language.FRENCH), block(DUTCH, second)));
        return RepairInput.of(Reading.ofLayout(ReadingSource.OCR, "test", layout, Instant.EPOCH));
    }

    @Test
    void dutchWordsAreNeitherChangedNorDoubted() throws IOException {
        Repair repair = RepairEngine.open(Path.of("models")).repair(page(Language.DUTCH));

        int end = FRENCH.length();
        assertTrue(repair.edits().stream().anyMatch(edit -> edit.after().equals("commission")));
        assertTrue(repair.edits().stream().allMatch(edit -> edit.range().end() <= end));
        assertTrue(repair.suspects().stream().allMatch(suspect -> suspect.range().end() <= end));
    }

    @Test
    void dutchWordsDoNotCountAsErrors() throws IOException {
        RepairEngine engine = RepairEngine.open(Path.of("models"));

        double french = engine.quality(RepairInput.ofText(FRENCH)).characterErrorRate();

        assertEquals(french, engine.quality(page(Language.DUTCH)).characterErrorRate(), 0.01);
    }

    @Test
    void theMaskKeepsOffsetsAndFrenchText() {
        RepairInput page = page(Language.DUTCH);

        String masked = ForeignWords.of(page).masked();

        assertEquals(page.text().length(), masked.length());
        assertTrue(masked.startsWith(FRENCH));
        assertFalse(masked.contains("provincie"));
        assertEquals(page(Language.UNKNOWN).text(), ForeignWords.of(page(Language.UNKNOWN)).masked());
    }

    @Test
    void aDutchBlockThatNoLayoutLabelsIsKnownByItsWords() throws IOException {
        String dutch = "De commissie heeft de heer Duquesne c.s. gehoord en de vice-eerste minister van het land"
                + " antwoordt op de vraag van 4 juli 1989 dat zij niet meer in het verslag staan.";
        String text = FRENCH + "\n\n" + dutch;

        Repair repair = RepairEngine.open(Path.of("models")).repair(RepairInput.ofText(text));

        assertTrue(repair.edits().stream().anyMatch(edit -> edit.after().equals("commission")));
        assertTrue(repair.edits().stream().allMatch(edit -> edit.range().end() <= FRENCH.length()), repair.edits()::toString);
        assertTrue(repair.suspects().stream().allMatch(suspect -> suspect.range().end() <= FRENCH.length()));
    }

    @Test
    void referencesDatesAndListMarksAreLeftToAPerson() throws IOException {
        String text = "Note 26/82/GR du greffe, sur la loi du 4 juli 1989 et son article 8 ler, alinea 2.\n"
                + "• les archives de la cornmune ;\n• les registres de la province.";

        Repair repair = RepairEngine.open(Path.of("models")).repair(RepairInput.ofText(text));

        assertTrue(repair.edits().stream().anyMatch(edit -> edit.after().equals("commune")));
        assertTrue(repair.edits().stream().noneMatch(edit -> edit.before().matches(".*(GR|juli|ler|•).*")), repair.edits()::toString);
    }
}
