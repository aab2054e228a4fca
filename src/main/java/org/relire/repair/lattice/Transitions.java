package org.relire.repair.lattice;

import java.util.Arrays;

/// The moves of a lattice from state to state, and the states. Plain arrays that grow.
final class Transitions {
    /// The space that stands between two words is kept, or none stands there.
    static final byte AS_IS = 0;
    static final byte SPACE_DROPPED = 1;
    static final byte SPACE_ADDED = 2;
    /// The word `à` is lost before the word.
    static final byte LOST_WORD = 3;

    int[] from = new int[1024];
    int[] to = new int[1024];
    int[] edge = new int[1024];
    float[] price = new float[1024];
    float[] total = new float[1024];
    byte[] space = new byte[1024];
    byte[] kind = new byte[1024];
    boolean[] sentence = new boolean[1024];
    long[] history = new long[1024];
    int[] next = new int[1024];
    int size;

    void clear() {
        size = 0;
    }

    int add(int fromState, int edgeIndex, float ownPrice, float totalCost, byte spacing, byte tokenKind, boolean sentenceStart, long lm) {
        if (size == from.length) {
            grow();
        }
        from[size] = fromState;
        to[size] = -1;
        edge[size] = edgeIndex;
        price[size] = ownPrice;
        total[size] = totalCost;
        space[size] = spacing;
        kind[size] = tokenKind;
        sentence[size] = sentenceStart;
        history[size] = lm;
        return size++;
    }

    private void grow() {
        int more = size * 2;
        from = Arrays.copyOf(from, more);
        to = Arrays.copyOf(to, more);
        edge = Arrays.copyOf(edge, more);
        price = Arrays.copyOf(price, more);
        total = Arrays.copyOf(total, more);
        space = Arrays.copyOf(space, more);
        kind = Arrays.copyOf(kind, more);
        sentence = Arrays.copyOf(sentence, more);
        history = Arrays.copyOf(history, more);
        next = Arrays.copyOf(next, more);
    }
}
