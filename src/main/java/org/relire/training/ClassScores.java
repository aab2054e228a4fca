package org.relire.training;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.relire.repair.RepairEngine;
import org.relire.repair.channel.ConfusionTable;
import org.relire.training.damage.DamageKind;
import org.relire.training.damage.Damager;
import org.relire.training.evaluation.RepairEvaluation;
import org.relire.training.evaluation.RepairScore;
import org.relire.training.evaluation.TextPair;

/// `ClassScores MODELS CORPORA`: a generated test set for each class of damage over clean text that no model saw, each with its own score.
public final class ClassScores {
    private static final int PAGES_EACH = 8;
    private static final double RATE = 0.06;

    private ClassScores() {}

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        RepairEvaluation evaluation = new RepairEvaluation(RepairEngine.open(Path.of(args[0])));
        List<String> pages = HeldOutText.pages(Path.of(args[1]), HeldOutText.Half.TEST, PAGES_EACH);
        out.println("| class | wrong words | fixed | broken | suggested of those left | precision |");
        out.println("|---|---|---|---|---|---|");
        for (DamageKind kind : DamageKind.values()) {
            Random random = new Random(kind.ordinal());
            RepairScore sum = RepairScore.NONE;
            for (String page : pages) {
                String noisy = new Damager(ConfusionTable.generic(), random).damage(page, RATE, List.of(kind));
                sum = sum.plus(evaluation.score(new TextPair(kind.name(), noisy, page)));
            }
            out.printf(Locale.ROOT, "| %s | %d | %.1f %% | %.3f %% | %.1f %% | %.1f %% |%n", kind.name().toLowerCase(Locale.ROOT),
                    sum.wrongWords(), 100 * sum.fixedShare(), 100 * sum.brokenShare(), 100 * sum.suggestedShare(), 100 * sum.edits().precision());
        }
    }
}
