package org.relire.training.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.relire.repair.Repair;
import org.relire.repair.RepairInput;
import org.relire.repair.Repairer;
import org.relire.training.ocr.OcrEvaluation;
import org.relire.training.ocr.OcrScore;
import org.relire.training.ocr.OtherProgram;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.JobSettings;
import org.relire.workflow.Progress;
import org.relire.workflow.RelireException;
import org.relire.workflow.Toolbox;
import org.relire.workflow.port.Evaluation;
import org.relire.workflow.port.Evaluator;
import org.relire.workflow.port.OcrEngine;
import org.relire.workflow.port.OcrSettings;

/// Scores a folder of texts or page images with the program's own reader, OCR and repair.
public final class SetEvaluator implements Evaluator {

    private static final String FRENCH = "fra_best_int";

    private final Toolbox tools;
    private final Path models;

    /// @param models the folder of the OCR models, for another program to read with
    public SetEvaluator(Toolbox tools, Path models) {
        this.tools = tools;
        this.models = models;
    }

    @Override
    public Evaluation repair(Path folder, Progress progress) throws RelireException {
        List<TextPair> pairs = read(folder);
        Repairer repairer = tools.repairer().get();
        Sums sums = new Sums(repairer);
        for (TextPair pair : pairs) {
            progress.checkCancelled();
            long start = System.nanoTime();
            Repair repair = repairer.repair(RepairInput.ofText(pair.noisy()));
            sums.add(pair, repair, System.nanoTime() - start);
            progress.advance(sums.texts, pairs.size());
        }
        return sums.evaluation(Optional.empty());
    }

    private static List<TextPair> read(Path folder) throws RelireException {
        try {
            List<TextPair> pairs = TextPair.read(folder);
            if (pairs.isEmpty()) {
                throw new RelireException(ErrorKind.NOTHING_TO_EVALUATE, folder);
            }
            return pairs;
        } catch (IOException e) {
            throw new RelireException(ErrorKind.FILE_UNREADABLE, List.of(folder), e);
        }
    }

    @Override
    public Evaluation ocr(Path folder, JobSettings settings, Optional<String> against, Progress progress)
            throws RelireException {
        Repairer repairer = tools.repairer().get();
        Sums sums = new Sums(repairer);
        try (OcrEngine engine = tools.ocr().open()) {
            OcrSettings ocr = new OcrSettings(settings.languages(), settings.pageDeadline(), settings.reading());
            OcrSums ocrSums = new OcrSums(against.map(command -> OtherProgram.of(command, models, FRENCH)));
            for (OcrEvaluation.Page page : new OcrEvaluation(tools.reader().get(), engine, ocr)
                    .run(folder, progress, _ -> { })) {
                long start = System.nanoTime();
                Repair repair = repairer.repair(RepairInput.of(page.reading()));
                TextPair pair = new TextPair(page.name(), page.reading().text(), page.truth());
                sums.add(pair, repair, System.nanoTime() - start + page.time().toNanos());
                progress.checkCancelled();
                ocrSums.add(page, sums.lines(pair, repair));
            }
            return sums.evaluation(Optional.of(ocrSums.scores()));
        }
    }

    /// The scores so far.
    private static final class Sums {

        private final RepairEvaluation scorer;
        private int texts;
        private long characters;
        private long nanoseconds;
        private RepairScore score = RepairScore.NONE;
        private OcrScore linesBefore = OcrScore.NONE;
        private OcrScore linesAfter = OcrScore.NONE;

        Sums(Repairer repairer) {
            this.scorer = new RepairEvaluation(repairer);
        }

        void add(TextPair pair, Repair repair, long took) {
            texts++;
            characters += pair.noisy().length();
            nanoseconds += took;
            score = score.plus(scorer.score(pair, repair));
            linesBefore = linesBefore.plus(OcrScore.of(pair.truth(), pair.noisy()));
            linesAfter = linesAfter.plus(lines(pair, repair));
        }

        OcrScore lines(TextPair pair, Repair repair) {
            return OcrScore.of(pair.truth(), PrintedLines.of(pair.noisy(), repair.edits()));
        }

        Evaluation evaluation(Optional<Evaluation.Ocr> ocr) {
            return new Evaluation(
                    texts,
                    characters,
                    new Evaluation.Rates(
                            score.charactersBefore().errorRate(), linesBefore.lineCer(),
                            score.wordsBefore().errorRate(), score.lenientBefore().matchErrorRate()),
                    new Evaluation.Rates(
                            score.charactersAfter().errorRate(), linesAfter.lineCer(),
                            score.wordsAfter().errorRate(), score.lenientAfter().matchErrorRate()),
                    score.wrongWords(), score.fixedWords(), score.rightWords(), score.brokenWords(),
                    linesBefore.order(), nanoseconds / 1e9, ocr);
        }
    }
}
