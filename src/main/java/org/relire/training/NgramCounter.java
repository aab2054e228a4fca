package org.relire.training;

import java.util.Arrays;
import org.relire.repair.lm.Vocabulary;
import org.relire.training.FormTable.Position;

/// Counts word trigrams of a token stream by sorting them, 8 bytes an occurrence, and derives the lower orders' continuation counts.
///
/// A line's first word has one word of context, [Vocabulary#BEGIN], with [#PAD] before it; a line that begins inside a
/// sentence has [#CUT] before its first word.
final class NgramCounter implements TokenStream.Visitor {
    /// Stands before the start of a line.
    static final int PAD = 6;
    /// Stands where the words before are not known.
    static final int CUT = 5;
    private static final int WEIGHT_BITS = 3;
    private final int[][][] targets;
    private long[] occurrences;
    private int size;
    private int weight;
    private int first;
    private int second;
    private boolean open;

    NgramCounter(int[][][] targets, int expected) {
        this.targets = targets;
        occurrences = new long[Math.max(16, expected)];
    }

    @Override
    public void line(int lineWeight, boolean whole) {
        finishLine();
        weight = lineWeight;
        first = whole ? PAD : CUT;
        second = whole ? Vocabulary.BEGIN : CUT;
        open = true;
    }

    @Override
    public void token(int form, Position position, boolean spaceBefore) {
        for (int word : targets[position.ordinal()][form]) {
            add(word);
        }
    }

    private void finishLine() {
        if (open) {
            add(Vocabulary.END);
            open = false;
        }
    }

    private void add(int word) {
        if (second != CUT) {
            if (size == occurrences.length) {
                occurrences = Arrays.copyOf(occurrences, size + (size >> 2) + 16);
            }
            long key = ((long) first << Ngrams.BITS | second) << Ngrams.BITS | word;
            occurrences[size++] = key << WEIGHT_BITS | weight;
        }
        first = second;
        second = word;
    }

    /// The trigrams; the occurrences are spent.
    Ngrams trigrams() {
        finishLine();
        Arrays.sort(occurrences, 0, size);
        var trigrams = new Ngrams(size / 3 + 16);
        for (int i = 0; i < size; ) {
            long key = occurrences[i] >>> WEIGHT_BITS;
            int raw = 0;
            long mass = 0;
            for (; i < size && occurrences[i] >>> WEIGHT_BITS == key; i++) {
                raw++;
                mass += occurrences[i] & ((1 << WEIGHT_BITS) - 1);
            }
            trigrams.add(key, raw, mass / 2.0);
        }
        occurrences = new long[0];
        return trigrams;
    }

    /// The order below by distinct left neighbours (Kneser and Ney 1995), each with its mean weight; n-grams after
    /// [#PAD] have no left neighbour and keep their own counts.
    static Ngrams continuations(Ngrams above, int order) {
        long suffixMask = (1L << Ngrams.BITS * (order - 1)) - 1;
        int shift = Ngrams.BITS * (order - 1);
        var entries = new long[above.size];
        for (int i = 0; i < above.size; i++) {
            entries[i] = above.keys[i] & suffixMask;
        }
        var byKey = new LongIndexSort(entries, above.size);
        var below = new Ngrams(above.size / 4 + 16);
        for (int i = 0; i < above.size; ) {
            long key = entries[byKey.at(i)];
            int raw = 0;
            double mass = 0;
            for (; i < above.size && entries[byKey.at(i)] == key; i++) {
                int index = byKey.at(i);
                boolean own = above.keys[index] >>> shift == PAD;
                raw += own ? above.raw[index] : 1;
                mass += own ? above.mass[index] : (double) above.mass[index] / above.raw[index];
            }
            below.add(key, raw, mass);
        }
        return below;
    }
}
