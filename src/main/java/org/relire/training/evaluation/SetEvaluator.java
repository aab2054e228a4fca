package org.relire.training.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.relire.repair.Repair;
import org.relire.repair.RepairInput;
import org.relire.repair.Repairer;
import org.relire.training.ocr.OcrEvaluation;
import org.relire.training.ocr.OcrScore;
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

    /// A hyphen between a letter and a line's end, and the rest of the word on the next line.
    private static final Pattern LINE_END_HYPHEN = Pattern.compile("(\\p{L})-\\h*\\R\\h*(\\p{Ll}\\S*)\\h?");

    private final Toolbox tools;

    public SetEvaluator(Toolbox tools) {
        this.tools = tools;
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
        return sums.evaluation();
    }

    private static List<TextPair> read(Path folder) throws RelireException {
        try {
            List<TextPair> pairs = TextPair.read(folder);
            if (pairs.isEmpty()) {
                throw new RelireException(ErrorKind.NOTHING_TO_IMPORT, folder);
            }
            return pairs;
        } catch (IOException e) {
            throw new RelireException(ErrorKind.FILE_UNREADABLE, List.of(folder), e);
        }
    }

    @Override
    public Evaluation ocr(Path folder, JobSettings settings, Progress progress) throws RelireException {
        Repairer repairer = tools.repairer().get();
        Sums sums = new Sums(repairer);
        try (OcrEngine engine = tools.ocr().open()) {
            OcrSettings ocr = new OcrSettings(settings.languages(), settings.pageDeadline(), settings.reading());
            for (OcrEvaluation.Page page : new OcrEvaluation(tools.reader().get(), engine, ocr)
                    .run(folder, progress, _ -> { })) {
                long start = System.nanoTime();
                Repair repair = repairer.repair(RepairInput.of(page.reading()));
                TextPair pair = new TextPair(page.name(), page.reading().text(), page.truth());
                sums.add(pair, repair, System.nanoTime() - start + page.time().toNanos());
            }
        }
        return sums.evaluation();
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
            String truth = joined(pair.truth());
            linesBefore = linesBefore.plus(OcrScore.of(truth, joined(pair.noisy())));
            linesAfter = linesAfter.plus(
                    OcrScore.of(truth, joined(RepairEvaluation.applied(pair.noisy(), repair.edits()))));
        }

        /// Repair joins words that a line's end parts; so that lines stay comparable, this is done on all sides.
        private static String joined(String text) {
            return LINE_END_HYPHEN.matcher(text).replaceAll("$1$2\n");
        }

        Evaluation evaluation() {
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
                    linesBefore.order(), nanoseconds / 1e9);
        }
    }
}
