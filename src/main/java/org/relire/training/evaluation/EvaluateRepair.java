package org.relire.training.evaluation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.relire.repair.Repair;
import org.relire.repair.RepairEngine;
import org.relire.repair.RepairInput;

/// `EvaluateRepair MODELS SET (tuning|held-out|all) [trace]`: scores automatic repair on `NAME.ocr.txt` against `NAME.gt.txt`.
public final class EvaluateRepair {
    private EvaluateRepair() {}

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        long opened = System.nanoTime();
        RepairEngine engine = RepairEngine.open(Path.of(args[0]));
        out.printf(Locale.ROOT, "opened in %.2f s%n", (System.nanoTime() - opened) / 1e9);
        List<TextPair> pairs = TextPair.read(Path.of(args[1])).stream().filter(p -> isWanted(p, args[2])).toList();
        RepairEvaluation evaluation = new RepairEvaluation(engine);
        RepairScore sum = RepairScore.NONE;
        long characters = 0;
        long nanos = 0;
        List<String> traces = new ArrayList<>();
        for (TextPair pair : pairs) {
            long start = System.nanoTime();
            Repair repair = engine.repair(RepairInput.ofText(pair.noisy()));
            nanos += System.nanoTime() - start;
            characters += pair.noisy().length();
            sum = sum.plus(evaluation.score(pair, repair));
            if (args.length > 3) {
                traces.addAll(ErrorTrace.of(pair, repair));
            }
        }
        traces.forEach(out::println);
        ScoreTable.print(sum, out);
        estimates(evaluation.estimates(pairs), out);
        out.printf(Locale.ROOT, "%d texts, %d characters, %.0f characters/s%n", pairs.size(), characters, characters * 1e9 / nanos);
    }

    private static void estimates(List<RepairEvaluation.EstimatedPage> pages, PrintStream out) {
        long held = pages.stream().filter(p -> p.estimate().low() <= p.errorRate() && p.errorRate() <= p.estimate().high()).count();
        double deviation = pages.stream().mapToDouble(p -> Math.abs(p.estimate().characterErrorRate() - p.errorRate())).average().orElse(0);
        double bias = pages.stream().mapToDouble(p -> p.estimate().characterErrorRate() - p.errorRate()).average().orElse(0);
        out.printf(Locale.ROOT, "quality estimate: mean deviation %.4f, bias %.4f, %d of %d within the interval%n", deviation, bias, held, pages.size());
    }

    /// Whether a text is in the part that was asked for.
    static boolean isWanted(TextPair pair, String part) {
        return switch (part) {
            case "tuning" -> pair.part() == TextPair.Part.TUNING;
            case "held-out" -> pair.part() == TextPair.Part.HELD_OUT;
            default -> true;
        };
    }
}
