package org.relire.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.relire.model.BlockKind;
import org.relire.model.Box;
import org.relire.model.Language;
import org.relire.model.OcrBlock;
import org.relire.model.OcrLine;
import org.relire.model.OcrParagraph;
import org.relire.model.OcrWord;

class BlockLanguagesTest {

    private static final String FRENCH = "la commission est dans le doute sur les faits";
    private static final String DUTCH = "de commissie is van oordeel dat het niet wordt gedaan";

    private static OcrParagraph paragraph(int y, String text) {
        List<OcrWord> words = Arrays.stream(text.split(" "))
                .map(word -> new OcrWord(word, new Box(10, y, 50, 20), 0.9, List.of())).toList();
        return new OcrParagraph(List.of(new OcrLine(new Box(10, y, 400, 20), words)));
    }

    private static OcrBlock block(OcrParagraph... paragraphs) {
        return new OcrBlock(new Box(0, 0, 500, 500), BlockKind.TEXT, Language.FRENCH, List.of(paragraphs));
    }

    @Test
    void partsABlockWhereTheLanguageChanges() {
        List<OcrBlock> parts = BlockLanguages.apart(
                List.of(block(paragraph(0, FRENCH), paragraph(30, DUTCH), paragraph(60, "1998"))), Language.FRENCH);
        assertEquals(List.of(Language.FRENCH, Language.DUTCH), parts.stream().map(OcrBlock::language).toList());
        assertEquals(new Box(10, 30, 400, 50), parts.get(1).box(), "a number goes with the paragraph before it");
    }

    @Test
    void keepsABlockOfOneLanguageWhole() {
        OcrBlock whole = block(paragraph(0, DUTCH), paragraph(30, DUTCH));
        List<OcrBlock> parts = BlockLanguages.apart(List.of(whole), Language.FRENCH);
        assertEquals(1, parts.size());
        assertEquals(whole.box(), parts.getFirst().box());
        assertEquals(Language.DUTCH, parts.getFirst().language());
    }

    private static OcrBlock block(int x, int y, String text) {
        return new OcrBlock(new Box(x, y, 400, 40), BlockKind.TEXT, Language.FRENCH, List.of(paragraph(y, text)));
    }

    @Test
    void aTitleGoesWithTheTextOfItsColumn() {
        List<OcrBlock> columns = List.of(block(0, 0, "RAPPORT"), block(0, 100, FRENCH), block(500, 0, "VERSLAG"), block(500, 100, DUTCH));
        assertEquals(List.of(Language.FRENCH, Language.FRENCH, Language.DUTCH, Language.DUTCH),
                BlockLanguages.apart(columns, Language.FRENCH).stream().map(OcrBlock::language).toList());
    }

    @Test
    void aTitleBetweenTwoLanguagesGoesWithTheNearer() {
        List<OcrBlock> column = List.of(block(0, 0, FRENCH), block(0, 300, "PARLEMENTAIR ONDERZOEK"), block(0, 380, DUTCH));
        assertEquals(Language.DUTCH, BlockLanguages.apart(column, Language.FRENCH).get(1).language());
    }

    @Test
    void keepsThePagesLanguageWhereNothingTells() {
        assertEquals(Language.FRENCH,
                BlockLanguages.apart(List.of(block(paragraph(0, "Tableau 12"))), Language.FRENCH).getFirst().language());
    }
}
