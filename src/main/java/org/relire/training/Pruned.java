package org.relire.training;

import java.util.Arrays;

/// The n-grams worth their place, and the back-off weights that make each context sum to one again.
///
/// An n-gram's worth is what the training text would lose without it: its mass times the logarithm of its probability over the
/// backed-off one (Seymore and Rosenfeld 1996). A kept trigram keeps its two bigrams.
final class Pruned {
    private static final int MOST_FOLLOWERS = (1 << 16) - 1;
    private final KneserNey model;
    final boolean[] keepBigram;
    final boolean[] keepTrigram;
    /// By word, the weight of P(w) after it.
    final double[] wordBackoff;
    /// By bigram, the weight of P(w | second) after it.
    final double[] bigramBackoff;

    /// @param mostBigrams about how many bigrams to keep
    /// @param mostTrigrams how many trigrams to keep at most
    Pruned(KneserNey model, int mostBigrams, int mostTrigrams) {
        this.model = model;
        keepTrigram = keepBest(trigramWorth(), mostTrigrams);
        keepBigram = new boolean[model.bigrams.size];
        int required = requireBigrams();
        float[] worth = bigramWorth();
        boolean[] best = keepBest(worth, Math.max(0, mostBigrams - required));
        for (int i = 0; i < keepBigram.length; i++) {
            keepBigram[i] |= best[i];
        }
        limitFollowers(worth);
        wordBackoff = wordBackoffs();
        bigramBackoff = bigramBackoffs();
    }

    private float[] trigramWorth() {
        var worth = new float[model.trigrams.size];
        for (int from = 0; from < worth.length; ) {
            int to = KneserNey.contextEnd(model.trigrams, from);
            long context = model.trigrams.keys[from] >>> Ngrams.BITS;
            int first = (int) (context >>> Ngrams.BITS);
            int index = first == NgramCounter.PAD || first == NgramCounter.CUT ? -1 : model.findBigram(context);
            for (int i = from; i < to; i++) {
                worth[i] = index < 0 ? -1 : worth(model.trigrams.mass[i], model.trigram[i],
                        (double) model.bigramLambda[index] * model.bigram[model.suffix(i)]);
            }
            from = to;
        }
        return worth;
    }

    private static float worth(double mass, double p, double backedOff) {
        return (float) (mass * Math.log(p / backedOff));
    }

    private float[] bigramWorth() {
        var worth = new float[keepBigram.length];
        for (int i = 0; i < worth.length; i++) {
            long key = model.bigrams.keys[i];
            double mass = Math.max(model.bigramMass[i], model.bigrams.mass[i]);
            int first = (int) (key >>> Ngrams.BITS);
            boolean marks = first == NgramCounter.CUT || first == NgramCounter.PAD;
            worth[i] = keepBigram[i] || marks ? -1
                    : worth(mass, model.bigram[i], model.wordLambda[first] * model.unigram[(int) (key & Ngrams.MASK)]);
        }
        return worth;
    }

    /// The `most` greatest of the positive values; ties at the limit are left out.
    static boolean[] keepBest(float[] worth, int most) {
        float[] sorted = worth.clone();
        Arrays.sort(sorted);
        float limit = most >= sorted.length ? 0 : Math.max(0, sorted[sorted.length - 1 - most]);
        var keep = new boolean[worth.length];
        for (int i = 0; i < worth.length; i++) {
            keep[i] = worth[i] > limit;
        }
        return keep;
    }

    private int requireBigrams() {
        int required = 0;
        for (int i = 0; i < keepTrigram.length; i++) {
            if (keepTrigram[i]) {
                required += require(model.suffix(i));
                required += require(model.findBigram(model.trigrams.keys[i] >>> Ngrams.BITS));
            }
        }
        return required;
    }

    private int require(int index) {
        if (keepBigram[index]) {
            return 0;
        }
        keepBigram[index] = true;
        return 1;
    }

    /// A follower's rank must fit 16 bits: words with more followers lose the least worthy of those no trigram needs.
    private void limitFollowers(float[] worth) {
        for (int first = 0; first + 1 < model.bigramStarts.length; first++) {
            int from = model.bigramStarts[first];
            int to = model.bigramStarts[first + 1];
            float limit = 0;
            while (count(keepBigram, from, to) > MOST_FOLLOWERS) {
                limit = limit * 1.2f + 0.5f;
                for (int i = from; i < to; i++) {
                    keepBigram[i] &= worth[i] < 0 || worth[i] > limit;
                }
            }
        }
    }

    static int count(boolean[] flags, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += flags[i] ? 1 : 0;
        }
        return count;
    }

    private double[] wordBackoffs() {
        var backoffs = new double[model.bigramStarts.length - 1];
        for (int first = 0; first < backoffs.length; first++) {
            double kept = 0;
            double lower = 0;
            for (int i = model.bigramStarts[first]; i < model.bigramStarts[first + 1]; i++) {
                if (keepBigram[i]) {
                    kept += model.bigram[i];
                    lower += model.unigram[(int) (model.bigrams.keys[i] & Ngrams.MASK)];
                }
            }
            backoffs[first] = backoff(kept, lower);
        }
        return backoffs;
    }

    private double[] bigramBackoffs() {
        var backoffs = new double[keepBigram.length];
        Arrays.fill(backoffs, 1);
        for (int from = 0; from < keepTrigram.length; ) {
            int to = KneserNey.contextEnd(model.trigrams, from);
            double kept = 0;
            double lower = 0;
            for (int i = from; i < to; i++) {
                if (keepTrigram[i]) {
                    kept += model.trigram[i];
                    lower += model.bigram[model.suffix(i)];
                }
            }
            if (kept > 0) {
                backoffs[model.findBigram(model.trigrams.keys[from] >>> Ngrams.BITS)] = backoff(kept, lower);
            }
            from = to;
        }
        return backoffs;
    }

    private static double backoff(double kept, double lower) {
        return kept == 0 ? 1 : Math.max(1e-9, 1 - kept) / Math.max(1e-9, 1 - lower);
    }
}
