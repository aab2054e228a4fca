package org.relire.training.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.relire.model.QualityEstimate;
import org.relire.model.Suggestion;
import org.relire.repair.ProposedEdit;
import org.relire.repair.ProposedSuspect;
import org.relire.repair.Repair;
import org.relire.repair.RepairInput;
import org.relire.repair.Repairer;
import org.relire.training.evaluation.Alignment.Counts;

/// Scores a repairer on texts whose truth is known, by the definitions in `docs/measurements.md`.
public final class RepairEvaluation {
    private final Folding folding = new Folding();
    private final Repairer repairer;

    public RepairEvaluation(Repairer repairer) {
        this.repairer = repairer;
    }

    /// The sum over a set.
    public RepairScore score(List<TextPair> pairs) {
        RepairScore sum = RepairScore.NONE;
        for (TextPair pair : pairs) {
            sum = sum.plus(score(pair));
        }
        return sum;
    }

    public RepairScore score(TextPair pair) {
        return score(pair, repairer.repair(RepairInput.ofText(pair.noisy())));
    }

    /// Scores what was made of a pair.
    public RepairScore score(TextPair pair, Repair repair) {
        String before = Folding.strict(pair.noisy());
        String after = Folding.strict(applied(pair.noisy(), repair.edits()));
        String truth = Folding.strict(pair.truth());
        Alignment wordsBefore = Alignment.of(folding.words(before), folding.words(truth));
        Alignment wordsAfter = Alignment.of(folding.words(after), folding.words(truth));
        Words words = words(wordsBefore, wordsAfter, folding.words(truth).length);
        EditCheck check = new EditCheck(pair, repair);
        return new RepairScore(
                characters(before, truth),
                characters(after, truth),
                characters(Folding.lenient(pair.noisy()), Folding.lenient(pair.truth())),
                characters(Folding.lenient(applied(pair.noisy(), repair.edits())), Folding.lenient(pair.truth())),
                wordsBefore.counts(),
                wordsAfter.counts(),
                words.wrong, words.fixed, words.right, words.broken,
                check.leftWords(), check.suspectWords(), check.suggestedWords(), check.firstWords(),
                check.edits(), check.suggestions());
    }

    private Counts characters(String text, String truth) {
        return Alignment.of(folding.graphemes(text), folding.graphemes(truth)).counts();
    }

    private static Words words(Alignment before, Alignment after, int truth) {
        Words words = new Words();
        for (int i = 0; i < truth; i++) {
            if (before.isRight(i)) {
                words.right++;
                words.broken += after.isRight(i) ? 0 : 1;
            } else {
                words.wrong++;
                words.fixed += after.isRight(i) ? 1 : 0;
            }
        }
        return words;
    }

    /// The text with edits applied.
    static String applied(String raw, List<ProposedEdit> edits) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (ProposedEdit edit : edits) {
            text.append(raw, at, edit.range().start()).append(edit.after());
            at = edit.range().end();
        }
        return text.append(raw, at, raw.length()).toString();
    }

    /// How the page's estimate compares with the truth: for the calibration of estimates.
    public List<EstimatedPage> estimates(List<TextPair> pairs) {
        List<EstimatedPage> pages = new ArrayList<>();
        for (TextPair pair : pairs) {
            pages.add(new EstimatedPage(pair.name(), repairer.quality(RepairInput.ofText(pair.noisy())),
                    characters(Folding.strict(pair.noisy()), Folding.strict(pair.truth())).errorRate()));
        }
        return pages;
    }

    /// A page's estimate and its true error rate.
    public record EstimatedPage(String name, QualityEstimate estimate, double errorRate) {
    }

    private static final class Words {
        private long right;
        private long wrong;
        private long fixed;
        private long broken;
    }

    /// The suggestions of a suspect as texts.
    static List<String> texts(ProposedSuspect suspect) {
        return suspect.suggestions().stream().map(Suggestion::text).toList();
    }
}
