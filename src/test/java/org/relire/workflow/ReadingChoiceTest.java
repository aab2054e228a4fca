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
        "un deux trois, un deux trois, false, TEXT_LAYER",
        "un deux trois, un deux trois, true, OCR",
        "un d##x trois, un d##x t#ois, true, TEXT_LAYER",
        "un d#ux trois, un deux trois, true, OCR",
        "un d#ux trois, un deux trois, false, OCR",
        "un, un deux trois, true, OCR",
        "un deux trois, un deux, false, TEXT_LAYER",
        "un d#ux tr#is, un deux, true, OCR",
        "un deux trois, un, true, TEXT_LAYER"
    })
    void textThatHadItsVoteHasToLookClearlyBetter(String layer, String ocr, boolean voted, ReadingSource source) {
        assertEquals(source, ReadingChoice.between(
                Optional.of(new Reading(ReadingSource.TEXT_LAYER, "PDF", layer, OcrPage.NONE, Samples.NOW)),
                Optional.of(new Reading(ReadingSource.OCR, "engine", ocr, OcrPage.NONE, Samples.NOW)), voted, new FakeRepairer()));
    }
}
