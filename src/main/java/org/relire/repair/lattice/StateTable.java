package org.relire.repair.lattice;

import java.util.Arrays;

/// The states of a lattice, grouped by place: the language model's state, the kind of the last token, the cheapest cost.
final class StateTable {
    private static final int TABLE = 1 << 13;
    private static final int BINS = 64;
    private static final float BIN = 0.25f;

    long[] history = new long[1024];
    byte[] kind = new byte[1024];
    boolean[] sentence = new boolean[1024];
    float[] cost = new float[1024];
    /// The cheapest move into the state, or -1.
    int[] best = new int[1024];
    int size;

    private int[] first = new int[256];
    private int[] last = new int[256];
    private final int[] table = new int[TABLE];
    private final int[] tableStamp = new int[TABLE];
    private int stamp;

    void clear(int length) {
        size = 0;
        if (first.length <= length) {
            first = new int[length * 2];
            last = new int[length * 2];
        }
    }

    void begin(long lm, byte tokenKind, boolean sentenceStart) {
        add(lm, tokenKind, sentenceStart, 0, -1);
        first[0] = 0;
        last[0] = 1;
    }

    int first(int place) {
        return first[place];
    }

    int last(int place) {
        return last[place];
    }

    /// Merges the moves into a place to states, keeps the best, and points the moves that lead to those at them.
    void settle(int place, int headMove, Transitions moves, int most, float widest) {
        first[place] = size;
        float cheapest = Float.MAX_VALUE;
        for (int m = headMove; m >= 0; m = moves.next[m]) {
            cheapest = Math.min(cheapest, moves.total[m]);
        }
        stamp++;
        for (int m = headMove; m >= 0; m = moves.next[m]) {
            if (moves.total[m] <= cheapest + widest) {
                moves.to[m] = merge(m, moves);
            }
        }
        float cut = cut(first[place], cheapest, most);
        int kept = first[place];
        int[] renamed = new int[size - first[place]];
        for (int s = first[place]; s < size; s++) {
            renamed[s - first[place]] = cost[s] <= cut ? keep(s, kept++) : -1;
        }
        for (int m = headMove; m >= 0; m = moves.next[m]) {
            if (moves.to[m] >= 0) {
                moves.to[m] = renamed[moves.to[m] - first[place]];
            }
        }
        size = kept;
        last[place] = size;
    }

    private int keep(int s, int as) {
        history[as] = history[s];
        kind[as] = kind[s];
        sentence[as] = sentence[s];
        cost[as] = cost[s];
        best[as] = best[s];
        return as;
    }

    private int merge(int m, Transitions moves) {
        long lm = moves.history[m];
        int slot = (int) ((lm * 31 + moves.kind[m]) * 0x9E3779B97F4A7C15L >>> 51);
        for (int probes = 0; tableStamp[slot] == stamp; probes++) {
            if (probes > 256) {
                return -1;
            }
            int s = table[slot];
            if (history[s] == lm && kind[s] == moves.kind[m] && sentence[s] == moves.sentence[m]) {
                if (moves.total[m] < cost[s]) {
                    cost[s] = moves.total[m];
                    best[s] = m;
                }
                return s;
            }
            slot = slot + 1 & TABLE - 1;
        }
        table[slot] = size;
        tableStamp[slot] = stamp;
        return add(lm, moves.kind[m], moves.sentence[m], moves.total[m], m);
    }

    private float cut(int from, float cheapest, int most) {
        if (size - from <= most) {
            return Float.MAX_VALUE;
        }
        int[] histogram = new int[BINS + 1];
        for (int s = from; s < size; s++) {
            histogram[Math.min(BINS, (int) ((cost[s] - cheapest) / BIN))]++;
        }
        int bin = 0;
        for (int sum = 0; bin < BINS && sum + histogram[bin] <= most; bin++) {
            sum += histogram[bin];
        }
        return cheapest + Math.max(1, bin) * BIN;
    }

    private int add(long lm, byte tokenKind, boolean sentenceStart, float total, int move) {
        if (size == history.length) {
            int more = size * 2;
            history = Arrays.copyOf(history, more);
            kind = Arrays.copyOf(kind, more);
            sentence = Arrays.copyOf(sentence, more);
            cost = Arrays.copyOf(cost, more);
            best = Arrays.copyOf(best, more);
        }
        history[size] = lm;
        kind[size] = tokenKind;
        sentence[size] = sentenceStart;
        cost[size] = total;
        best[size] = move;
        return size++;
    }
}
