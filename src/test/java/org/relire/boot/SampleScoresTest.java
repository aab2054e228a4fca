package org.relire.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relire.training.evaluation.SetEvaluator;
import org.relire.workflow.JobSettings;
import org.relire.workflow.Progress;
import org.relire.workflow.port.Evaluation;

/// The samples against their ground truth, with the program's own adapters: a worse score than the one measured fails.
class SampleScoresTest {

    private static final Path SAMPLES = Path.of("sample-docs");

    @TempDir
    Path folder;

    @Test
    void repairMendsTheNoisyText() throws Exception {
        sample("services-incendie", ".txt", ".ocr.txt");

        Evaluation scores = evaluator().repair(folder, Progress.NONE);

        assertTrue(scores.after().characters() <= 0.008, scores::toString);
        assertTrue(scores.fixedShare() >= 0.81, scores::toString);
        assertEquals(0, scores.brokenWords(), scores::toString);
    }

    @Test
    void aScanAndAPhotographAreReadAndRepairedNoWorseThanMeasured() throws Exception {
        sample("dragage-canal", ".png", ".png");
        sample("ateliers-prison-photo", ".jpg", ".jpg");

        Evaluation scores = evaluator().ocr(folder, JobSettings.standard(), Optional.empty(), Progress.NONE);

        assertTrue(scores.before().characters() <= 0.015, scores::toString);
        assertTrue(scores.after().characters() < scores.before().characters(), scores::toString);
        assertEquals(0, scores.brokenWords(), scores::toString);
    }

    private void sample(String name, String ending, String asEnding) throws Exception {
        Files.copy(SAMPLES.resolve(name + ending), folder.resolve(name + asEnding));
        Files.copy(SAMPLES.resolve("ground-truth").resolve(name + ".txt"), folder.resolve(name + ".gt.txt"));
    }

    private static SetEvaluator evaluator() throws Exception {
        return new SetEvaluator(new Wiring(UserFolders.ofUser()).toolbox(), Home.find().tessdata());
    }
}
