package org.relire.repair.lattice;

import java.util.Arrays;
import org.relire.repair.channel.Channel;

/// The steps of word searches, each with the one before it. Plain arrays that grow.
final class Steps {
    int[] parent = new int[4096];
    long[] node = new long[4096];
    float[] cost = new float[4096];
    int[] place = new int[4096];
    long[] out = new long[4096];
    byte[] taken = new byte[4096];
    byte[] wild = new byte[4096];
    int[] next = new int[4096];
    int size;
    int mark;

    void clear() {
        size = 0;
        mark = 0;
    }

    int add(int from, long trieNode, float total, int at, long written, int read, int wildSteps) {
        if (size == parent.length) {
            grow();
        }
        node[size] = trieNode;
        place[size] = at;
        set(size, from, total, written, read, wildSteps);
        return size++;
    }

    void set(int s, int from, float total, long written, int read, int wildSteps) {
        parent[s] = from;
        cost[s] = total;
        out[s] = written;
        taken[s] = (byte) read;
        wild[s] = (byte) wildSteps;
    }

    boolean isLoss(int s) {
        return taken[s] == 0 && parent[s] >= 0;
    }

    /// Whether a step reads characters and writes none.
    boolean isDeletion(int s) {
        return taken[s] > 0 && Channel.length(out[s]) == 0;
    }

    /// The last character written, or 0.
    char lastCharacter(int s) {
        for (int i = s; i >= 0; i = parent[i]) {
            int length = Channel.length(out[i]);
            if (length > 0) {
                return Channel.character(out[i], length - 1);
            }
        }
        return 0;
    }

    private void grow() {
        int more = size * 2;
        parent = Arrays.copyOf(parent, more);
        node = Arrays.copyOf(node, more);
        cost = Arrays.copyOf(cost, more);
        place = Arrays.copyOf(place, more);
        out = Arrays.copyOf(out, more);
        taken = Arrays.copyOf(taken, more);
        wild = Arrays.copyOf(wild, more);
        next = Arrays.copyOf(next, more);
    }
}
