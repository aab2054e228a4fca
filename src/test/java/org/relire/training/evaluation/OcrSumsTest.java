package org.relire.training.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.relire.model.OcrPage;
import org.relire.model.Reading;
import org.relire.model.ReadingSource;
import org.relire.training.ocr.OcrEvaluation;
import org.relire.training.ocr.OcrScore;
import org.relire.training.ocr.OtherProgram;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.RelireException;
import org.relire.workflow.port.Evaluation;

class OcrSumsTest {

    /// Fails on images of the name `bad.png`.
    private record Failing() implements OtherProgram {

        @Override
        public String read(Path image) throws RelireException {
            if (image.endsWith("bad.png")) {
                throw new RelireException(ErrorKind.PROGRAM_FAILED, "other", "no such model");
            }
            return "un deux";
        }

        @Override
        public String name() {
            return "other";
        }

        @Override
        public double seconds() {
            return 1;
        }
    }

    private static OcrEvaluation.Page page(String image) {
        Reading reading = Reading.ofLayout(ReadingSource.OCR, "ours", OcrPage.NONE, Instant.EPOCH);
        return new OcrEvaluation.Page(
                image, Path.of(image), reading, "un deux", OcrScore.of("un deux", "un deux"), Duration.ZERO, Duration.ZERO, Optional.empty());
    }

    @Test
    void pagesOnWhichTheOtherProgramFailsAreCountedApart() throws Exception {
        OcrSums sums = new OcrSums(Optional.of(new Failing()));
        sums.add(page("good.png"), OcrScore.NONE);
        sums.add(page("bad.png"), OcrScore.NONE);

        Evaluation.Other other = sums.scores().other().orElseThrow();

        assertEquals(1, other.failed());
        assertEquals("no such model", other.why());
    }

    @Test
    void aProgramThatFailsOnEveryPageHasNoScore() throws Exception {
        OcrSums sums = new OcrSums(Optional.of(new Failing()));
        sums.add(page("bad.png"), OcrScore.NONE);

        assertEquals(ErrorKind.PROGRAM_FAILED, assertThrows(RelireException.class, sums::scores).kind());
    }
}
