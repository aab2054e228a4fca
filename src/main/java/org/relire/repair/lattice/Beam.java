package org.relire.repair.lattice;

import java.util.Arrays;

/// How many steps of a word search may live at each place: as soon as a place holds more than the beam is wide, its dearest
/// steps fall, and no dearer one is let in. Costs are told apart by quarters of a nat.
final class Beam {
    private static final int BINS = 96;
    private static final float BIN = 0.25f;

    private final int[] counts;
    private final int[] cutBin;
    private final int[] live;
    private int width;

    /// @param places the most places of a search
    Beam(int places) {
        counts = new int[places * (BINS + 1)];
        cutBin = new int[places];
        live = new int[places];
    }

    /// Empties the first `places` places for a search.
    void start(int places, int most) {
        width = most;
        Arrays.fill(counts, 0, places * (BINS + 1), 0);
        Arrays.fill(cutBin, 0, places, BINS + 1);
        Arrays.fill(live, 0, places, 0);
    }

    /// Steps at a place live below this cost.
    float cut(int place) {
        int bin = cutBin[place];
        return bin > BINS ? Float.MAX_VALUE : bin * BIN;
    }

    void add(int place, float cost) {
        int bin = bin(cost);
        counts[place * (BINS + 1) + bin]++;
        if (bin < cutBin[place]) {
            live[place]++;
            tighten(place);
        }
    }

    /// A step at a place became cheaper.
    void move(int place, float before, float after) {
        int bin = bin(before);
        counts[place * (BINS + 1) + bin]--;
        if (bin < cutBin[place]) {
            live[place]--;
        }
        add(place, after);
    }

    private void tighten(int place) {
        while (live[place] > width && cutBin[place] > 1) {
            live[place] -= counts[place * (BINS + 1) + --cutBin[place]];
        }
    }

    private static int bin(float cost) {
        return Math.min(BINS, (int) (cost / BIN));
    }
}
