package org.relire.repair.lattice;

import java.util.Arrays;

/// The words of a lattice, grouped by the place where they begin. Plain arrays, reused from passage to passage.
final class Edges {
    /// A form of the vocabulary found through the channel.
    static final byte WORD = 0;
    /// A token that no vocabulary has, as it stands.
    static final byte VERBATIM = 1;
    /// A sign taken for a speck: nothing stands there.
    static final byte SPECK = 2;

    private static final int NONE = -1;

    int[] end = new int[256];
    int[] word = new int[256];
    float[] cost = new float[256];
    byte[] type = new byte[256];
    byte[] casing = new byte[256];
    /// The kind of token that it writes, as its ordinal.
    byte[] kind = new byte[256];
    /// The last step of the search that found it, or -1.
    int[] step = new int[256];
    private int size;
    private int[] first = new int[64];
    private int[] last = new int[64];

    void reset(int places) {
        size = 0;
        if (first.length <= places) {
            first = new int[places * 2 + 2];
            last = new int[first.length];
        }
        Arrays.fill(first, 0, places + 1, NONE);
    }

    boolean has(int place) {
        return first[place] != NONE;
    }

    void open(int place) {
        first[place] = size;
        last[place] = size;
    }

    int size() {
        return size;
    }

    int first(int place) {
        return first[place];
    }

    int last(int place) {
        return last[place];
    }

    int add(int place, int endPlace, int wordId, float channelCost, byte edgeType, byte edgeCasing, int searchStep) {
        if (size == end.length) {
            grow();
        }
        end[size] = endPlace;
        word[size] = wordId;
        cost[size] = channelCost;
        type[size] = edgeType;
        casing[size] = edgeCasing;
        step[size] = searchStep;
        last[place] = size + 1;
        return size++;
    }

    private void grow() {
        int more = size * 2;
        end = Arrays.copyOf(end, more);
        word = Arrays.copyOf(word, more);
        cost = Arrays.copyOf(cost, more);
        type = Arrays.copyOf(type, more);
        casing = Arrays.copyOf(casing, more);
        kind = Arrays.copyOf(kind, more);
        step = Arrays.copyOf(step, more);
    }
}
