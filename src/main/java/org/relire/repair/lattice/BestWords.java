package org.relire.repair.lattice;

/// The best words of a search, each in each extent once, best first; of two that rank alike the one found first.
final class BestWords {
    private final int[] steps;
    private final int[] words;
    private final int[] ends;
    private final float[] ranks;
    private int most;
    private int size;

    /// @param limit the most words of any search
    BestWords(int limit) {
        steps = new int[limit];
        words = new int[limit];
        ends = new int[limit];
        ranks = new float[limit];
    }

    /// Begins a search that keeps `limit` words.
    void start(int limit) {
        most = limit;
        size = 0;
    }

    void add(int step, int word, int end, float rank) {
        if (size == most && rank >= ranks[size - 1]) {
            return;
        }
        int at = 0;
        while (at < size && (words[at] != word || ends[at] != end)) {
            at++;
        }
        if (at < size && ranks[at] <= rank) {
            return;
        }
        if (at == size) {
            at = size < most ? size++ : size - 1;
        }
        for (; at > 0 && ranks[at - 1] > rank; at--) {
            set(at, steps[at - 1], words[at - 1], ends[at - 1], ranks[at - 1]);
        }
        set(at, step, word, end, rank);
    }

    private void set(int at, int step, int word, int end, float rank) {
        steps[at] = step;
        words[at] = word;
        ends[at] = end;
        ranks[at] = rank;
    }

    int size() {
        return size;
    }

    int step(int i) {
        return steps[i];
    }

    int word(int i) {
        return words[i];
    }

    int end(int i) {
        return ends[i];
    }
}
