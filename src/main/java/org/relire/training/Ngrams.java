package org.relire.training;

import java.util.Arrays;

/// Distinct n-grams of one order, sorted, with two counts: the raw one chooses discounts, the weighted one is the mass.
///
/// A key holds word ids of 20 bits, the last word lowest; its order is the order of the words.
final class Ngrams {
    static final int BITS = 20;
    static final long MASK = (1L << BITS) - 1;

    long[] keys;
    int[] raw;
    float[] mass;
    int size;

    Ngrams(int capacity) {
        keys = new long[capacity];
        raw = new int[capacity];
        mass = new float[capacity];
    }

    void add(long key, int rawCount, double weighted) {
        if (size == keys.length) {
            int capacity = size + (size >> 1) + 16;
            keys = Arrays.copyOf(keys, capacity);
            raw = Arrays.copyOf(raw, capacity);
            mass = Arrays.copyOf(mass, capacity);
        }
        keys[size] = key;
        raw[size] = rawCount;
        mass[size++] = (float) weighted;
    }

    /// The index of a key, or a negative number.
    int find(long key, int from, int to) {
        return Arrays.binarySearch(keys, from, to, key);
    }

    /// Where the keys with each first word begin; one more cell than words.
    int[] starts(int words, int shift) {
        var starts = new int[words + 1];
        int word = 0;
        for (int i = 0; i < size; i++) {
            while (word <= keys[i] >>> shift) {
                starts[word++] = i;
            }
        }
        Arrays.fill(starts, word, words + 1, size);
        return starts;
    }
}
