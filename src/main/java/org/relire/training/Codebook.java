package org.relire.training;

import java.util.Arrays;

/// A few values that stand for many: the nearest one's number is written instead.
final class Codebook {
    private static final int ROUNDS = 60;
    private final double[] centres;

    private Codebook(double[] centres) {
        this.centres = centres;
    }

    /// Evenly spaced from the least to the greatest value: no error above half a step.
    static Codebook even(double[] values, int size) {
        double low = Arrays.stream(values).min().orElse(0);
        double high = Arrays.stream(values).max().orElse(0);
        var centres = new double[size];
        for (int i = 0; i < size; i++) {
            centres[i] = low + (high - low) * i / (size - 1);
        }
        return new Codebook(centres);
    }

    /// Little mean square error (Lloyd 1982), from cells half way between equally filled and equally wide.
    static Codebook fitted(double[] values, int size) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        var book = new Codebook(new double[size]);
        for (int i = 0; i < size; i++) {
            book.centres[i] = sorted.length == 0 ? i : (sorted[(int) ((sorted.length - 1L) * i / (size - 1))] + even(sorted, i, size)) / 2;
        }
        for (int round = 0; round < ROUNDS; round++) {
            book.move(sorted);
        }
        return book;
    }

    private static double even(double[] sorted, int i, int size) {
        return sorted[0] + (sorted[sorted.length - 1] - sorted[0]) * i / (size - 1);
    }

    private void move(double[] values) {
        var sums = new double[centres.length];
        var counts = new int[centres.length];
        for (double value : values) {
            int code = code(value);
            sums[code] += value;
            counts[code]++;
        }
        for (int i = 0; i < centres.length; i++) {
            centres[i] = counts[i] == 0 ? centres[i] : sums[i] / counts[i];
        }
        Arrays.sort(centres);
    }

    /// The number of the nearest value.
    int code(double value) {
        int at = Arrays.binarySearch(centres, value);
        if (at >= 0) {
            return at;
        }
        int above = -at - 1;
        if (above == 0 || above == centres.length) {
            return above == 0 ? 0 : centres.length - 1;
        }
        return value - centres[above - 1] <= centres[above] - value ? above - 1 : above;
    }

    double value(int code) {
        return centres[code];
    }

    int size() {
        return centres.length;
    }
}
