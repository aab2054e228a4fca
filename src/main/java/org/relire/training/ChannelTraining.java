package org.relire.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.relire.repair.channel.Confusion;
import org.relire.repair.channel.ConfusionTable;
import org.relire.training.evaluation.Folding;
import org.relire.training.evaluation.TextPair;
import org.relire.training.ocr.OcrEvaluation;

/// Learns what OCR makes of letters from texts aligned with their truth, a folder for each OCR program,
/// each program with the same weight (Brill and Moore, "An improved error model for noisy channel spelling correction", ACL 2000).
final class ChannelTraining {
    /// Pages with more errors than this are unreadable and teach nothing.
    private static final double MOST_ERRORS = 0.25;
    private static final int LEAST_PAGES = 2;
    private static final int LEAST_TIMES = 3;
    private static final double LEAST_CHANCE = Math.exp(-9);

    private ChannelTraining() {}

    /// Writes `french.channel` into a models folder.
    ///
    /// @param pages that our own OCR read: one program more
    static void train(Path models, List<Path> pairs, List<OcrEvaluation.Page> pages) throws IOException {
        List<List<TextPair>> programs = new ArrayList<>();
        for (Path folder : pairs) {
            programs.add(TextPair.read(folder));
        }
        if (!pages.isEmpty()) {
            programs.add(pages.stream().map(page -> new TextPair(page.name(), page.reading().text(), page.truth())).toList());
        }
        ConfusionTable.write(learn(programs), Files.newBufferedWriter(models.resolve("french.channel")));
    }

    /// The confusions that the programs share or have of their own, at the chance that a program drawn at random shows them.
    static List<Confusion> learn(List<List<TextPair>> programs) {
        Map<String, Map<String, Double>> chances = new TreeMap<>();
        for (List<TextPair> pairs : programs) {
            ConfusionCounts counts = new ConfusionCounts();
            for (TextPair pair : pairs) {
                counts.add(Folding.spaced(pair.noisy()), Folding.spaced(pair.truth()), MOST_ERRORS);
            }
            counts.forEach(LEAST_TIMES, LEAST_PAGES, (truth, read, chance) ->
                    chances.computeIfAbsent(truth, t -> new TreeMap<>()).merge(read, chance / programs.size(), Double::sum));
        }
        List<Confusion> learnt = new ArrayList<>();
        chances.forEach((truth, readings) -> readings.forEach((read, chance) -> {
            if (chance >= LEAST_CHANCE && isPlain(truth) && isPlain(read)) {
                learnt.add(new Confusion(truth, read, (float) Math.max(0.05, -Math.log(chance))));
            }
        }));
        learnt.sort(Comparator.comparing(Confusion::truth).thenComparing(Confusion::cost).thenComparing(Confusion::read));
        return learnt;
    }

    /// Whether the table's file can hold a string: its signs for nothing and for a space stand for themselves only alone.
    private static boolean isPlain(String text) {
        return text.indexOf('_') < 0 && (text.length() <= 1 || text.indexOf('~') < 0);
    }
}
