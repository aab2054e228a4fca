package org.relire.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.relire.repair.lm.Vocabulary;
import org.relire.training.FormTable.Position;

class KneserNeyTest {
    private static final int WORDS = 60;

    private static List<int[]> sentences() {
        var random = new Random(11);
        var sentences = new ArrayList<int[]>();
        for (int s = 0; s < 1500; s++) {
            var sentence = new int[3 + random.nextInt(8)];
            for (int i = 0; i < sentence.length; i++) {
                double u = random.nextDouble();
                sentence[i] = Vocabulary.FIRST + (int) (u * u * u * (WORDS - Vocabulary.FIRST - 4));
            }
            sentences.add(sentence);
        }
        return sentences;
    }

    private static KneserNey model(int weight) {
        var targets = new int[Position.values().length][WORDS][];
        for (int w = 0; w < WORDS; w++) {
            targets[0][w] = new int[] {w};
        }
        var counter = new NgramCounter(targets, 16);
        for (int[] sentence : sentences()) {
            counter.line(weight, true);
            for (int word : sentence) {
                counter.token(word, Position.INSIDE, true);
            }
        }
        return new KneserNey(counter.trigrams(), KneserNey.predictable(WORDS));
    }

    private static double p(KneserNey model, int a, int b, int w) {
        long context = (long) a << Ngrams.BITS | b;
        int at = model.trigrams.find(context << Ngrams.BITS | w, 0, model.trigrams.size);
        if (at >= 0) {
            return model.trigram[at];
        }
        int index = model.findBigram(context);
        int suffix = model.findBigram((long) b << Ngrams.BITS | w);
        double lower = suffix >= 0 ? model.bigram[suffix] : model.wordLambda[b] * model.unigram[w];
        return (index >= 0 ? model.bigramLambda[index] : 1) * lower;
    }

    @Test
    void everyContextSumsToOne() {
        KneserNey model = model(6);
        for (int a = Vocabulary.FIRST; a < WORDS; a += 5) {
            for (int b = Vocabulary.FIRST; b < WORDS; b += 3) {
                double sum = 0;
                for (int w = 0; w < WORDS; w++) {
                    sum += p(model, a, b, w);
                }
                assertEquals(1, sum, 1e-4, a + " " + b);
            }
        }
    }

    @Test
    void agreesWithATextbookModel() {
        KneserNey model = model(2);
        var reference = new Textbook(sentences());
        for (int a = Vocabulary.FIRST; a < WORDS; a += 7) {
            for (int b = Vocabulary.FIRST; b < WORDS; b += 6) {
                for (int w = Vocabulary.FIRST; w < WORDS; w += 2) {
                    double expected = reference.p(a, b, w);
                    assertEquals(expected, p(model, a, b, w), 1e-4 * expected, a + " " + b + " " + w);
                }
            }
        }
    }

    @Test
    void weightsAlikeChangeNothing() {
        KneserNey one = model(1);
        KneserNey six = model(6);
        for (int i = 0; i < one.trigram.length; i++) {
            assertEquals(one.trigram[i], six.trigram[i], 1e-5);
        }
    }

    @Test
    void prunedContextsStillSumToOne() {
        KneserNey model = model(2);
        var pruned = new Pruned(model, 200, 300);
        assertEquals(300, Pruned.count(pruned.keepTrigram, 0, pruned.keepTrigram.length), 5);
        int checked = 0;
        for (int b = Vocabulary.FIRST; b < WORDS; b++) {
            double sum = 0;
            for (int w = 0; w < WORDS; w++) {
                int suffix = model.findBigram((long) b << Ngrams.BITS | w);
                boolean kept = suffix >= 0 && pruned.keepBigram[suffix];
                sum += kept ? model.bigram[suffix] : pruned.wordBackoff[b] * model.unigram[w];
            }
            assertEquals(1, sum, 1e-4);
            checked++;
        }
        assertTrue(checked > 40);
    }

    /// Chen and Goodman's interpolated modified Kneser-Ney, written down naively.
    private static final class Textbook {
        private final Map<List<Integer>, Integer> c3 = new HashMap<>();
        private final Map<List<Integer>, Integer> c2 = new HashMap<>();
        private final Map<List<Integer>, Integer> c1 = new HashMap<>();

        Textbook(List<int[]> sentences) {
            for (int[] sentence : sentences) {
                int a = -1;
                int b = Vocabulary.BEGIN;
                for (int i = 0; i <= sentence.length; i++) {
                    int w = i < sentence.length ? sentence[i] : Vocabulary.END;
                    c3.merge(List.of(a, b, w), 1, Integer::sum);
                    a = b;
                    b = w;
                }
            }
            c3.forEach((g, n) -> c2.merge(g.subList(1, 3), g.getFirst() == -1 ? n : 1, Integer::sum));
            c2.forEach((g, n) -> c1.merge(g.subList(1, 2), 1, Integer::sum));
        }

        double p(int a, int b, int w) {
            return order(c3, List.of(a, b), w, order(c2, List.of(b), w, order(c1, List.of(), w, 1.0 / (WORDS - 4))));
        }

        private static double order(Map<List<Integer>, Integer> counts, List<Integer> context, int w, double lower) {
            double[] d = discounts(counts);
            double sum = 0;
            double given = 0;
            for (var entry : counts.entrySet()) {
                if (entry.getKey().subList(0, context.size()).equals(context)) {
                    sum += entry.getValue();
                    given += d[Math.min(3, entry.getValue())];
                }
            }
            if (sum == 0) {
                return lower;
            }
            var ngram = new ArrayList<>(context);
            ngram.add(w);
            int count = counts.getOrDefault(ngram, 0);
            return (count - d[Math.min(3, count)] + given * lower) / sum;
        }

        private static double[] discounts(Map<List<Integer>, Integer> counts) {
            var n = new double[5];
            counts.values().forEach(c -> n[Math.min(c, 4)] += c <= 4 ? 1 : 0);
            if (n[1] == 0 || n[2] == 0 || n[3] == 0) {
                return new double[] {0, 0.5, 0.5, 0.5};
            }
            double y = n[1] / (n[1] + 2 * n[2]);
            return new double[] {0, clamp(1 - 2 * y * n[2] / n[1], 1), clamp(2 - 3 * y * n[3] / n[2], 2), clamp(3 - 4 * y * n[4] / n[3], 3)};
        }

        private static double clamp(double d, int count) {
            return Math.min(Math.max(d, 0.1), 0.95 * count);
        }
    }
}
