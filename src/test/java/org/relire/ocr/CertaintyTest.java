package org.relire.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

class CertaintyTest {

    private static final Box BOX = new Box(0, 0, 10, 10);

    private static List<OcrBlock> page(double confidence, String... words) {
        List<OcrWord> read = Arrays.stream(words).map(word -> new OcrWord(word, BOX, confidence, List.of())).toList();
        OcrParagraph paragraph = new OcrParagraph(List.of(new OcrLine(BOX, read)));
        return List.of(new OcrBlock(BOX, BlockKind.TEXT, Language.FRENCH, List.of(paragraph)));
    }

    @Test
    void muchCertainTextIsStrongerThanLittle() {
        assertTrue(Certainty.of(page(0.9, "rapport", "annuel")).strength() > Certainty.of(page(0.9, "rapport")).strength());
    }

    @Test
    void noiseReadWithoutConfidenceWeakensAReading() {
        List<OcrBlock> good = page(0.9, "rapport");
        List<OcrBlock> noisy = List.of(good.getFirst(), page(0.2, "~~", "|l", ";.").getFirst());
        assertTrue(Certainty.of(noisy).strength() < Certainty.of(good).strength());
    }

    @Test
    void longWordsWeighMore() {
        List<OcrBlock> mixed = List.of(page(1, "abcdefgh").getFirst(), page(0, "ab").getFirst());
        assertEquals(0.8, Certainty.of(mixed).mean(), 1e-9);
        assertTrue(Certainty.of(mixed).isEnough());
    }

    @Test
    void anEmptyPageIsReadAgain() {
        assertFalse(Certainty.of(List.of()).isEnough());
        assertEquals(0, Certainty.of(List.of()).strength());
    }

    @Test
    void whatIsReadWithLittleConfidenceIsNoise() {
        assertTrue(Certainty.of(page(0.4, "~~", "|l", ";.")).isNoise());
        assertFalse(Certainty.of(page(0.6, "rapport")).isNoise());
    }
}
