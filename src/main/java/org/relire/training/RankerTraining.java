package org.relire.training;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.relire.repair.RepairEngine;
import org.relire.repair.RepairInput;
import org.relire.repair.channel.ConfusionTable;
import org.relire.repair.Forest;
import org.relire.training.ObliviousBoosting.Observation;
import org.relire.training.damage.DamageKind;
import org.relire.training.damage.Damager;
import org.relire.training.evaluation.AlignedTruth;
import org.relire.training.evaluation.Alignment;
import org.relire.training.evaluation.Folding;
import org.relire.training.evaluation.TextPair;
import org.relire.training.ocr.OcrEvaluation;
import org.relire.training.render.OfficialText;

/// Teaches the judge on misread and damaged text that no language model saw, and writes `french.ranker` (is a change right?) and `french.doubts`
/// (is what stands there wrong?) into the models folder. The second round is judged by the first: what a document's own confusions are, the judge decides.
public final class RankerTraining {
    private static final String CHANGES = "french.ranker";
    private static final String DOUBTS = "french.doubts";
    private static final String HEARD = ".heard";
    private static final long SEED = 20_261_123;
    private static final int PAGES_EACH = 45;
    private static final int ROUNDS = 2;
    /// In characters: how wide pages of damaged official text are set.
    private static final int NARROWEST = 40;
    private static final int WIDER_BY = 45;
    private static final double MOST_ERRORS = 0.25;
    private static final double LEAST_RATE = 0.004;
    private static final double SPAN_RATE = 80;
    /// Kinds of damage in about the shares that old prints show.
    static final List<DamageKind> MIXTURE = mixture();

    private RankerTraining() {}

    private static List<DamageKind> mixture() {
        List<DamageKind> kinds = new ArrayList<>();
        for (DamageKind kind : DamageKind.values()) {
            int share = switch (kind) {
                case GLYPH -> 10;
                case ACCENT, SIGN_FOR_LETTER, SPECK -> 3;
                case SPLIT_WORD, LINE_HYPHEN, LONE_LETTER, REAL_WORD -> 2;
                case JOINED_WORDS -> 1;
                case ENCODING, LOST_LINE_HYPHEN -> 0;
            };
            for (int i = 0; i < share; i++) {
                kinds.add(kind);
            }
        }
        return List.copyOf(kinds);
    }

    /// Writes the judges into `models`, which has the language and the channel already; where it has the neural reader too, also those for places of which the
    /// reader was heard. These are judged by the others: what a document's own confusions are, is known before the reader is asked.
    ///
    /// @param pairs folders of texts that OCR programs misread, with their truth
    /// @param pages that our own OCR read
    static void train(Path models, Path corpora, List<Path> pairs, List<OcrEvaluation.Page> pages) throws IOException {
        Files.deleteIfExists(models.resolve(CHANGES));
        Files.deleteIfExists(models.resolve(DOUBTS));
        for (int round = 0; round < ROUNDS; round++) {
            write(models, "", lessons(RepairEngine.openUnheard(models), corpora, pairs, pages));
        }
        trainHeard(models, corpora, pairs, pages);
    }

    /// Writes the judges for places of which the neural reader was heard, where `models` has one.
    static void trainHeard(Path models, Path corpora, List<Path> pairs, List<OcrEvaluation.Page> pages) throws IOException {
        RepairEngine engine = RepairEngine.open(models);
        if (engine.hasReader()) {
            write(models, HEARD, lessons(engine, corpora, pairs, pages));
        }
    }

    private static Lessons lessons(RepairEngine engine, Path corpora, List<Path> pairs, List<OcrEvaluation.Page> pages) throws IOException {
        List<Lesson> lessons = new ArrayList<>();
        for (Path folder : pairs) {
            misread(TextPair.read(folder), lessons);
        }
        pages.forEach(page -> lessons.add(new Lesson(RepairInput.of(page.reading()), page.truth())));
        damaged(HeldOutText.pages(corpora, HeldOutText.Half.TRAIN, PAGES_EACH), lessons);
        Lessons all = new Lessons(new ArrayList<>(), new ArrayList<>());
        lessons.parallelStream().map(lesson -> observe(engine, lesson)).toList().forEach(all::add);
        return all;
    }

    private static void write(Path models, String suffix, Lessons lessons) throws IOException {
        write(models.resolve(CHANGES + suffix), "whether a change is right", lessons.changes);
        write(models.resolve(DOUBTS + suffix), "whether a place in doubt is wrong", lessons.doubts);
    }

    private static void write(Path file, String what, List<Observation> observations) throws IOException {
        Forest forest = ObliviousBoosting.fit(observations);
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write("# " + what + ": bias, then a tree a line (feature>threshold for each level, values)\n");
            forest.write(out);
        }
    }

    /// What was observed of changes, and of places in doubt.
    private record Lessons(List<Observation> changes, List<Observation> doubts) {
        void add(Lessons more) {
            changes.addAll(more.changes);
            doubts.addAll(more.doubts);
        }
    }

    /// A page with errors, and without.
    private record Lesson(RepairInput noisy, String clean) {
    }

    private static void misread(List<TextPair> pairs, List<Lesson> lessons) {
        for (int i = 0; i < pairs.size(); i++) {
            boolean flat = i % 2 == 0;
            String noisy = flat ? Folding.spaced(pairs.get(i).noisy()) : pairs.get(i).noisy().strip();
            String truth = flat ? Folding.spaced(pairs.get(i).truth()) : pairs.get(i).truth().strip();
            lessons.add(new Lesson(RepairInput.ofText(noisy), truth));
        }
    }

    private static void damaged(List<String> pages, List<Lesson> lessons) {
        Random random = new Random(SEED);
        for (int i = 0; i < pages.size(); i++) {
            String page = i % 2 == 0 ? pages.get(i) : OfficialText.broken(OfficialText.of(pages.get(i), random), NARROWEST + random.nextInt(WIDER_BY));
            Damager damager = new Damager(ConfusionTable.generic(), random);
            double rate = LEAST_RATE * Math.pow(SPAN_RATE, random.nextDouble());
            lessons.add(new Lesson(RepairInput.ofText(damager.damage(page, rate, MIXTURE)), page));
        }
    }

    /// Observes what the engine makes of a page, unless it is so full of errors that it teaches nothing.
    private static Lessons observe(RepairEngine engine, Lesson lesson) {
        Lessons observed = new Lessons(new ArrayList<>(), new ArrayList<>());
        Folding folding = new Folding();
        var counts = Alignment.of(folding.graphemes(Folding.strict(lesson.noisy.text())), folding.graphemes(Folding.strict(lesson.clean))).counts();
        if (counts.errorRate() >= MOST_ERRORS) {
            return observed;
        }
        AlignedTruth truth = new AlignedTruth(lesson.noisy.text(), lesson.clean);
        for (RepairEngine.Evidence evidence : engine.evidence(lesson.noisy)) {
            if (evidence.isHeard() != engine.hasReader()) {
                continue;
            }
            if (!evidence.after().equals(evidence.before())) {
                observed.changes.add(new Observation(evidence.features(), truth.isRight(evidence.range(), evidence.after())));
            }
            observed.doubts.add(new Observation(evidence.features(), !truth.isRight(evidence.range(), evidence.before())));
        }
        return observed;
    }
}
