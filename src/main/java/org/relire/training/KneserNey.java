package org.relire.training;

import org.relire.repair.lm.Vocabulary;

/// Interpolated modified Kneser-Ney probabilities of orders 1 to 3 over weighted counts.
///
/// With raw count r, weighted mass m and M the sum of m over a context:
/// `P(w | h) = m (1 - D(r)/r) / M + λ(h) P(w | h')`, `λ(h) = Σ m D(r)/r / M`. With all weights equal this is the usual
/// model; weights change what counts, not how sure one occurrence makes us. Each context sums to one.
final class KneserNey {
    final Ngrams trigrams;
    final Ngrams bigrams;
    /// Where each word's bigrams begin.
    final int[] bigramStarts;
    /// By word.
    final double[] unigram;
    /// By bigram: P(second | first).
    final float[] bigram;
    /// By trigram: P(third | first two).
    final float[] trigram;
    /// By word: the mass left to P(w) after it.
    final float[] wordLambda;
    /// By bigram: the mass left to P(w | second) after it; 1 where no trigram begins with it.
    final float[] bigramLambda;
    /// By bigram: the weighted occurrences that trigrams count for it as a context.
    final float[] bigramMass;
    private final int words;

    /// @param known by word, whether it can be predicted though no count tells of it
    KneserNey(Ngrams trigrams, boolean[] known) {
        this.trigrams = trigrams;
        this.words = known.length;
        bigrams = NgramCounter.continuations(trigrams, 3);
        bigramStarts = bigrams.starts(words, Ngrams.BITS);
        unigram = unigrams(NgramCounter.continuations(bigrams, 2), known);
        bigram = new float[bigrams.size];
        wordLambda = new float[words];
        estimateBigrams(Discounts.of(bigrams));
        trigram = new float[trigrams.size];
        bigramLambda = new float[bigrams.size];
        bigramMass = new float[bigrams.size];
        estimateTrigrams(Discounts.of(trigrams));
    }

    private static double[] unigrams(Ngrams counts, boolean[] known) {
        Discounts discounts = Discounts.of(counts);
        var p = new double[known.length];
        double sum = 0;
        double left = 0;
        int vocabulary = 0;
        for (boolean word : known) {
            vocabulary += word ? 1 : 0;
        }
        for (int i = 0; i < counts.size; i++) {
            sum += counts.mass[i];
            left += counts.mass[i] * discounts.share(counts.raw[i]);
        }
        for (int w = 0; w < p.length; w++) {
            p[w] = known[w] ? left / sum / vocabulary : 0;
        }
        for (int i = 0; i < counts.size; i++) {
            p[(int) counts.keys[i]] += counts.mass[i] * (1 - discounts.share(counts.raw[i])) / sum;
        }
        return p;
    }

    private void estimateBigrams(Discounts discounts) {
        for (int first = 0; first < words; first++) {
            int from = bigramStarts[first];
            int to = bigramStarts[first + 1];
            double sum = sum(bigrams, from, to);
            double lambda = given(bigrams, from, to, discounts) / sum;
            wordLambda[first] = from == to ? 1 : (float) lambda;
            for (int i = from; i < to; i++) {
                double own = bigrams.mass[i] * (1 - discounts.share(bigrams.raw[i])) / sum;
                bigram[i] = (float) (own + lambda * unigram[(int) (bigrams.keys[i] & Ngrams.MASK)]);
            }
        }
    }

    private void estimateTrigrams(Discounts discounts) {
        java.util.Arrays.fill(bigramLambda, 1);
        for (int from = 0; from < trigrams.size; ) {
            long context = trigrams.keys[from] >>> Ngrams.BITS;
            int to = contextEnd(trigrams, from);
            double sum = sum(trigrams, from, to);
            double lambda = given(trigrams, from, to, discounts) / sum;
            int index = findBigram(context);
            if (index >= 0) {
                bigramLambda[index] = (float) lambda;
                bigramMass[index] = (float) sum;
            }
            for (int i = from; i < to; i++) {
                double own = trigrams.mass[i] * (1 - discounts.share(trigrams.raw[i])) / sum;
                trigram[i] = (float) (own + lambda * bigram[suffix(i)]);
            }
            from = to;
        }
    }

    static int contextEnd(Ngrams ngrams, int from) {
        int to = from + 1;
        while (to < ngrams.size && ngrams.keys[to] >>> Ngrams.BITS == ngrams.keys[from] >>> Ngrams.BITS) {
            to++;
        }
        return to;
    }

    private static double sum(Ngrams ngrams, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += ngrams.mass[i];
        }
        return sum;
    }

    private static double given(Ngrams ngrams, int from, int to, Discounts discounts) {
        double given = 0;
        for (int i = from; i < to; i++) {
            given += ngrams.mass[i] * discounts.share(ngrams.raw[i]);
        }
        return given;
    }

    /// The bigram of a trigram's last two words.
    int suffix(int trigramIndex) {
        return findBigram(trigrams.keys[trigramIndex] & (Ngrams.MASK << Ngrams.BITS | Ngrams.MASK));
    }

    /// The index of a bigram, or a negative number.
    int findBigram(long key) {
        int first = (int) (key >>> Ngrams.BITS);
        return bigrams.find(key, bigramStarts[first], bigramStarts[first + 1]);
    }

    /// Which words can be predicted: all but the start of a line and the marks of counting.
    static boolean[] predictable(int words) {
        var known = new boolean[words];
        java.util.Arrays.fill(known, true);
        known[Vocabulary.BEGIN] = false;
        known[NgramCounter.CUT] = false;
        known[NgramCounter.PAD] = false;
        known[NgramCounter.PAD + 1] = false;
        return known;
    }
}
