package org.relire.training;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.relire.repair.lm.LanguageModel;
import org.relire.repair.lm.ModelFile;

/// Writes `french.ngrams` as [org.relire.repair.lm.MappedLanguageModel] reads it.
final class NgramWriter {
    private static final int CODES = 256;
    private static final int BACKOFF_CODES = 32;
    private static final int MOST_TRIGRAMS = (1 << 23) - 1;
    private final KneserNey model;
    private final Pruned pruned;
    /// By bigram, its place among the kept.
    private final int[] place;
    private final int words;

    NgramWriter(KneserNey model, Pruned pruned) {
        this.model = model;
        this.pruned = pruned;
        words = model.unigram.length;
        place = new int[model.bigrams.size + 1];
        for (int i = 0; i < model.bigrams.size; i++) {
            place[i + 1] = place[i] + (pruned.keepBigram[i] ? 1 : 0);
        }
    }

    /// Writes the file and returns how many bigrams and trigrams it holds.
    int[] write(Path path, long fingerprint) throws IOException {
        int bigramCount = place[model.bigrams.size];
        int trigramCount = Pruned.count(pruned.keepTrigram, 0, pruned.keepTrigram.length);
        if (bigramCount >= 1 << 23 || trigramCount > MOST_TRIGRAMS) {
            throw new IllegalStateException(bigramCount + " bigrams and " + trigramCount + " trigrams do not fit");
        }
        Codebook[] books = codebooks();
        byte[] header = LexiconWriter.buffer(12).putInt(words).putInt(bigramCount).putInt(trigramCount).array();
        ModelFile.write(path, ModelFile.Kind.NGRAMS, fingerprint, List.of(header, words(books), bigrams(books, bigramCount, trigramCount),
                trigrams(books, trigramCount), codes(books)));
        return new int[] {bigramCount, trigramCount};
    }

    private Codebook[] codebooks() {
        var wordCosts = new ArrayList<Double>();
        for (double p : model.unigram) {
            if (p > 0) {
                wordCosts.add(cost(p));
            }
        }
        double[] words = wordCosts.stream().mapToDouble(Double::doubleValue).toArray();
        double[] backoffs = java.util.Arrays.stream(pruned.wordBackoff).map(NgramWriter::cost).toArray();
        return new Codebook[] {Codebook.even(words, CODES), Codebook.even(backoffs, CODES),
            Codebook.even(kept(model.bigram, pruned.keepBigram), CODES), Codebook.fitted(contextBackoffs(), BACKOFF_CODES),
            Codebook.even(kept(model.trigram, pruned.keepTrigram), CODES)};
    }

    private static double[] kept(float[] p, boolean[] keep) {
        var costs = new double[Pruned.count(keep, 0, keep.length)];
        int n = 0;
        for (int i = 0; i < p.length; i++) {
            if (keep[i]) {
                costs[n++] = cost(p[i]);
            }
        }
        return costs;
    }

    private double[] contextBackoffs() {
        var costs = new double[pruned.bigramBackoff.length];
        int n = 0;
        for (double backoff : pruned.bigramBackoff) {
            if (backoff != 1) {
                costs[n++] = cost(backoff);
            }
        }
        return java.util.Arrays.copyOf(costs, n);
    }

    private static double cost(double p) {
        return -Math.log(p);
    }

    private byte[] words(Codebook[] books) {
        var out = LexiconWriter.buffer(5 * (words + 1));
        for (int word = 0; word <= words; word++) {
            boolean real = word < words;
            double p = real ? model.unigram[word] : 0;
            out.put((byte) (p > 0 ? books[0].code(cost(p)) : CODES - 1));
            out.put((byte) books[1].code(real ? cost(pruned.wordBackoff[word]) : 0));
            put(out, place[model.bigramStarts[Math.min(word, words)]], 3);
        }
        return out.array();
    }

    private byte[] bigrams(Codebook[] books, int count, int trigramCount) {
        int[] firsts = firstTrigrams();
        var out = LexiconWriter.buffer(7 * (count + 1));
        for (int i = 0; i < model.bigrams.size; i++) {
            if (pruned.keepBigram[i]) {
                long code = books[2].code(cost(model.bigram[i]));
                long backoff = books[3].code(cost(pruned.bigramBackoff[i]));
                long word = model.bigrams.keys[i] & Ngrams.MASK;
                put(out, word | code << 20 | backoff << 28 | (long) firsts[i] << 33, 7);
            }
        }
        put(out, (long) trigramCount << 33, 7);
        return out.array();
    }

    /// For each bigram, how many kept trigrams come before those that begin with it.
    private int[] firstTrigrams() {
        var firsts = new int[model.bigrams.size];
        int next = 0;
        int n = 0;
        for (int i = 0; i < firsts.length; i++) {
            while (next < model.trigrams.size && model.trigrams.keys[next] >>> Ngrams.BITS < model.bigrams.keys[i]) {
                n += pruned.keepTrigram[next++] ? 1 : 0;
            }
            firsts[i] = n;
        }
        return firsts;
    }

    private byte[] trigrams(Codebook[] books, int count) {
        var out = LexiconWriter.buffer(3 * count);
        for (int i = 0; i < model.trigrams.size; i++) {
            if (pruned.keepTrigram[i]) {
                int second = (int) (model.trigrams.keys[i] >>> Ngrams.BITS & Ngrams.MASK);
                int rank = place[model.suffix(i)] - place[model.bigramStarts[second]];
                put(out, rank | (long) books[4].code(cost(model.trigram[i])) << 16, 3);
            }
        }
        return out.array();
    }

    private static byte[] codes(Codebook[] books) {
        var out = LexiconWriter.buffer(4 * (4 * CODES + BACKOFF_CODES));
        for (Codebook book : books) {
            for (int i = 0; i < book.size(); i++) {
                out.putInt((int) Math.round(book.value(i) * LanguageModel.COST_SCALE));
            }
        }
        return out.array();
    }

    private static void put(ByteBuffer out, long value, int bytes) {
        for (int i = 0; i < bytes; i++) {
            out.put((byte) (value >>> 8 * i));
        }
    }
}
