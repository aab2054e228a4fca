package org.relire.training.evaluation;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.relire.model.Suggestion;
import org.relire.model.TextRange;
import org.relire.repair.ProposedSuspect;
import org.relire.repair.RepairEngine;
import org.relire.repair.RepairInput;

/// For words that repair leaves wrong: whether the right one is among the five readings that a person gets who asks there.
///
/// Usage: `AskedReadings MODELS SET tuning|held-out|all`
public final class AskedReadings {
    private AskedReadings() {}

    public static void main(String[] args) throws Exception {
        RepairEngine engine = RepairEngine.open(Path.of(args[0]));
        List<TextPair> pairs = TextPair.read(Path.of(args[1])).stream().filter(pair -> EvaluateRepair.isWanted(pair, args[2])).toList();
        Sum sum = pairs.parallelStream().map(pair -> of(engine, pair)).reduce(new Sum(0, 0, 0), Sum::plus);
        System.out.printf(Locale.ROOT, "%d words left wrong; right among five shown %d (%.1f %%), shown or asked for %d (%.1f %%)%n", sum.left, sum.shown,
                100.0 * sum.shown / sum.left, sum.asked, 100.0 * sum.asked / sum.left);
    }

    private static Sum of(RepairEngine engine, TextPair pair) {
        EditCheck check = new EditCheck(pair, engine.repair(RepairInput.ofText(pair.noisy())));
        Sum sum = new Sum(0, 0, 0);
        for (EditCheck.LeftWord word : check.left()) {
            boolean asked = word.suggested() || isAmongAsked(engine, check, word);
            sum = sum.plus(new Sum(1, word.suggested() ? 1 : 0, asked ? 1 : 0));
        }
        return sum;
    }

    private static boolean isAmongAsked(RepairEngine engine, EditCheck check, EditCheck.LeftWord word) {
        String text = check.repaired();
        int from = word.from();
        int to = Math.min(word.to(), text.length());
        while (from < to && !Character.isLetterOrDigit(text.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(text.charAt(to - 1))) {
            to--;
        }
        TextRange place = from < to ? new TextRange(from, to) : new TextRange(word.from(), Math.min(word.to(), text.length()));
        return !place.isEmpty() && engine.readings(RepairInput.ofText(text), place).filter(found -> holds(check, word, found)).isPresent();
    }

    private static boolean holds(EditCheck check, EditCheck.LeftWord word, ProposedSuspect found) {
        int start = found.range().start();
        int end = found.range().end();
        int from = Math.min(word.from(), start);
        int to = Math.min(check.repaired().length(), Math.max(word.to(), end));
        return found.suggestions().stream().map(Suggestion::text).anyMatch(text -> check.makes(word.word(), from, to, start, end, EditCheck.folded(text)));
    }

    private record Sum(long left, long shown, long asked) {
        Sum plus(Sum other) {
            return new Sum(left + other.left, shown + other.shown, asked + other.asked);
        }
    }
}
