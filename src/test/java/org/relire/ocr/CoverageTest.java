package org.relire.ocr;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.relire.model.BlockKind;
import org.relire.model.Box;
import org.relire.model.Language;
import org.relire.model.OcrBlock;
import org.relire.model.OcrLine;
import org.relire.model.OcrParagraph;
import org.relire.model.OcrWord;

class CoverageTest {

    /// Ten lines of forty letters.
    private final Coverage page = new Coverage(IntStream.range(0, 400)
            .mapToObj(i -> new Box(20 * (i % 40), 40 * (i / 40), 15, 20)).toList());

    private static List<OcrBlock> lines(int count) {
        List<OcrLine> lines = IntStream.range(0, count).mapToObj(i -> new Box(0, 40 * i, 800, 20))
                .map(box -> new OcrLine(box, List.of(new OcrWord("mot", box, 0.9, List.of())))).toList();
        return List.of(new OcrBlock(new Box(0, 0, 800, 40 * count), BlockKind.TEXT, Language.FRENCH, List.of(new OcrParagraph(lines))));
    }

    @Test
    void aPageWithoutOneOfItsLinesIsWanting() {
        assertFalse(page.isWanting(lines(10)));
        assertTrue(page.isWanting(lines(9)));
        assertFalse(page.isLost(lines(9)));
    }

    @Test
    void wordsThatALineLacksAreMissed() {
        List<OcrLine> halves = IntStream.range(0, 10).mapToObj(i -> new Box(0, 40 * i, 800, 20)).map(box -> new OcrLine(box,
                List.of(new OcrWord("mot", new Box(box.x(), box.y(), 720, 20), 0.9, List.of())))).toList();
        assertTrue(page.isWanting(List.of(new OcrBlock(new Box(0, 0, 800, 400), BlockKind.TEXT, Language.FRENCH,
                List.of(new OcrParagraph(halves))))));
    }

    @Test
    void aPageWithoutMostOfItsLinesIsLost() {
        assertFalse(page.isLost(lines(6)));
        assertTrue(page.isLost(lines(4)));
        assertTrue(page.isLost(List.of()));
    }

    @Test
    void aStampIsNoPage() {
        assertTrue(page.isText());
        Coverage stamp = new Coverage(page.letters().subList(0, 12));
        assertFalse(stamp.isText());
        assertFalse(stamp.isLost(List.of()));
    }
}
