package org.relire.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relire.model.OcrPage;
import org.relire.model.Reading;
import org.relire.model.ReadingSource;
import org.relire.model.Samples;

class ReadingChoiceTest {

    /// Each `#` counts as an error.
    @ParameterizedTest
    @CsvSource({
        "un deux trois, un deux trois, false, TEXT_LAYER, reading.carried-better",
        "un deux trois, un deux trois, true, OCR, reading.ocr-voted",
        "un d##x trois, un d##x t#ois, true, TEXT_LAYER, reading.carried-better",
        "un d#ux trois, un deux trois, true, OCR, reading.ocr-voted",
        "un d#ux trois, un deux trois, false, OCR, reading.ocr-better",
        "un, un deux trois, true, OCR, reading.carried-incomplete",
        "un deux trois, un deux, false, TEXT_LAYER, reading.ocr-incomplete",
        "un d#ux tr#is, un deux, true, OCR, reading.ocr-voted",
        "un deux trois, un, true, TEXT_LAYER, reading.ocr-incomplete"
    })
    void textThatHadItsVoteHasToLookClearlyBetter(String layer, String ocr, boolean voted, ReadingSource source, String why) {
        ReadingChoice choice = ReadingChoice.between(
                Optional.of(new Reading(ReadingSource.TEXT_LAYER, "PDF", layer, OcrPage.NONE, Samples.NOW)),
                Optional.of(new Reading(ReadingSource.OCR, "engine", ocr, OcrPage.NONE, Samples.NOW)), voted, new FakeRepairer());
        assertEquals(new ReadingChoice(source, why), choice);
    }
}
