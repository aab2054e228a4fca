package org.relire.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.relire.model.BlockKind;
import org.relire.model.Box;
import org.relire.model.Language;
import org.relire.model.OcrBlock;
import org.relire.model.OcrLine;
import org.relire.model.OcrParagraph;
import org.relire.model.OcrWord;

class LineEndsTest {

    private static OcrWord word(String text, int x, int y, double confidence) {
        return new OcrWord(text, new Box(x, y, 10 * text.length(), 20), confidence, List.of());
    }

    private static OcrBlock block(OcrWord... words) {
        Box around = Box.around(List.of(words).stream().map(OcrWord::box).toList());
        OcrLine line = new OcrLine(around, List.of(words));
        return new OcrBlock(around, BlockKind.TEXT, Language.FRENCH, List.of(new OcrParagraph(List.of(line))));
    }

    private static String text(OcrBlock block) {
        return Readings.text(block.paragraphs().getFirst().lines().getFirst().words());
    }

    @Test
    void aLineCutShortGetsTheWordsOfTheOtherPassAtBothEnds() {
        List<OcrBlock> cut = List.of(block(word("traîneau", 100, 0, 0.9), word("fuyant", 200, 0, 0.9)));
        OcrBlock whole = block(word("Un", 70, 2, 0.9), word("traineau", 101, 2, 0.6), word("fuyant", 201, 2, 0.9), word("au", 280, 2, 0.8));
        OcrBlock longer = LineEnds.added(cut, List.of(whole)).getFirst();
        assertEquals("Un traîneau fuyant au", text(longer));
        assertEquals(new Box(70, 0, 230, 22), longer.box());
    }

    @Test
    void whatIsDoubtfulEndsTheLine() {
        List<OcrBlock> cut = List.of(block(word("fuyant", 200, 0, 0.9)));
        OcrBlock whole = block(word("Un", 40, 0, 0.9), word("l;!r", 100, 0, 0.3), word("fuyant", 200, 0, 0.9));
        assertEquals("fuyant", text(LineEnds.added(cut, List.of(whole)).getFirst()));
    }

    @Test
    void signsByThemselvesAreSpecksOfTheMargin() {
        List<OcrBlock> cut = List.of(block(word("fuyant", 200, 0, 0.9)));
        OcrBlock whole = block(word("|", 40, 0, 0.9), word("fuyant", 200, 0, 0.9), word("-", 280, 0, 0.9));
        assertEquals("fuyant", text(LineEnds.added(cut, List.of(whole)).getFirst()));
    }

    @Test
    void wordsOfTheNextColumnAreNotTakenTwice() {
        List<OcrBlock> columns = List.of(block(word("gauche", 0, 0, 0.9)), block(word("droite", 200, 0, 0.9)));
        OcrBlock across = block(word("gauche", 0, 0, 0.9), word("droite", 200, 0, 0.9), word("fin", 280, 0, 0.9));
        List<OcrBlock> longer = LineEnds.added(columns, List.of(across));
        assertEquals(List.of("gauche", "droite fin"), longer.stream().map(LineEndsTest::text).toList());
    }

    @Test
    void aWordGoesToOneLineOnly() {
        List<OcrBlock> torn = List.of(block(word("a", 0, 0, 0.9)), block(word("b", 0, 10, 0.9)));
        OcrBlock tall = block(word("a", 0, 5, 0.9), word("suite", 40, 5, 0.9));
        assertEquals(1, LineEnds.added(torn, List.of(tall)).stream().filter(block -> text(block).endsWith("suite")).count());
    }
}
