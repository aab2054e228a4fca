package org.relire.training.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class OcrScoreTest {

    private static final String TRUTH = "Les grands chan¬\ngements de la terre\nsont lents.";

    @Test
    void aLineEndsHyphenCountsAsReadHoweverTheTruthMarksIt() {
        OcrScore score = OcrScore.of(TRUTH, "Les grands chan-\ngements de la terre\nsont lents.");
        assertEquals(0, score.lineErrors());
        assertEquals(0, score.pageErrors());
        assertEquals(1, score.wordRecall());
    }

    @Test
    void aLineEndsHyphenThatIsNotReadIsAnError() {
        assertEquals(1, OcrScore.of(TRUTH, "Les grands chan\ngements de la terre\nsont lents.").lineErrors());
    }

    @Test
    void eachLineOfTheTruthIsComparedWithTheClosestLineInWhateverOrder() {
        OcrScore score = OcrScore.of(TRUTH, "sont lents.\ngements de la terrc\nLes grands chan-\nune ligne de trop");
        assertEquals(1, score.lineErrors());
        assertEquals(TRUTH.length(), score.characters());
    }

    @Test
    void aLineThatIsNotReadCostsItsLengthAndNoMore() {
        String line = "gements de la terre";
        assertEquals(line.length(), OcrScore.of(line, "xyz, xyz, xyz; xyz: xyz! xyz? xyz+ xyz").lineErrors());
        assertEquals(line.length(), OcrScore.of(line, "").lineErrors());
    }
}
