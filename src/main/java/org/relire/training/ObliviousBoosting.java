package org.relire.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.relire.repair.Forest;
import org.relire.repair.Forest.Tree;

/// Gradient boosting of oblivious trees for a chance, by Newton steps on the logistic loss over binned features; deterministic.
final class ObliviousBoosting {
    private static final int TREES = 260;
    private static final int DEPTH = 5;
    private static final int BINS = 48;
    private static final double RATE = 0.08;
    /// So that a leaf needs many places before it says much: other people's scans are not those that teach.
    private static final double PENALTY = 150;

    private final int features;
    private final int count;
    private final double[][] borders;
    private final byte[][] bins;
    private final boolean[] right;
    private final double[] sums;
    private final double[] gradient;
    private final double[] curvature;

    private ObliviousBoosting(List<Observation> observations) {
        features = observations.getFirst().features().length;
        count = observations.size();
        borders = new double[features][];
        bins = new byte[features][count];
        right = new boolean[count];
        for (int f = 0; f < features; f++) {
            double[] column = new double[count];
            for (int i = 0; i < count; i++) {
                column[i] = observations.get(i).features()[f];
            }
            borders[f] = borders(column);
            for (int i = 0; i < count; i++) {
                bins[f][i] = (byte) bin(borders[f], column[i]);
            }
        }
        for (int i = 0; i < count; i++) {
            right[i] = observations.get(i).right();
        }
        sums = new double[count];
        gradient = new double[count];
        curvature = new double[count];
    }

    /// One thing observed.
    record Observation(double[] features, boolean right) {
    }

    /// The forest under which the observations are likely.
    static Forest fit(List<Observation> observations) {
        return new ObliviousBoosting(observations).fit();
    }

    private Forest fit() {
        double positive = 1;
        for (boolean r : right) {
            positive += r ? 1 : 0;
        }
        double bias = Math.log(positive / (count + 2 - positive));
        Arrays.fill(sums, bias);
        List<Tree> trees = new ArrayList<>();
        for (int t = 0; t < TREES; t++) {
            trees.add(grow());
        }
        return new Forest(bias, trees);
    }

    private Tree grow() {
        for (int i = 0; i < count; i++) {
            double chance = 1 / (1 + Math.exp(-sums[i]));
            gradient[i] = (right[i] ? 1 : 0) - chance;
            curvature[i] = chance * (1 - chance);
        }
        int[] leaf = new int[count];
        int[] asked = new int[DEPTH];
        double[] thresholds = new double[DEPTH];
        for (int level = 0; level < DEPTH; level++) {
            Question best = best(leaf, 1 << level);
            asked[level] = best.feature;
            thresholds[level] = best.border < borders[best.feature].length ? borders[best.feature][best.border] : Double.MAX_VALUE;
            for (int i = 0; i < count; i++) {
                leaf[i] |= bins[best.feature][i] > best.border ? 1 << level : 0;
            }
        }
        double[] up = new double[1 << DEPTH];
        double[] down = new double[1 << DEPTH];
        for (int i = 0; i < count; i++) {
            up[leaf[i]] += gradient[i];
            down[leaf[i]] += curvature[i];
        }
        for (int l = 0; l < up.length; l++) {
            up[l] = RATE * up[l] / (down[l] + PENALTY);
        }
        for (int i = 0; i < count; i++) {
            sums[i] += up[leaf[i]];
        }
        return new Tree(asked, thresholds, up);
    }

    private Question best(int[] leaf, int leaves) {
        Question best = new Question(0, 0, -1);
        for (int f = 0; f < features; f++) {
            int n = borders[f].length;
            if (n == 0) {
                continue;
            }
            double[][] up = new double[leaves][n + 1];
            double[][] down = new double[leaves][n + 1];
            for (int i = 0; i < count; i++) {
                up[leaf[i]][bins[f][i]] += gradient[i];
                down[leaf[i]][bins[f][i]] += curvature[i];
            }
            double[] gains = new double[n];
            for (int l = 0; l < leaves; l++) {
                addGains(up[l], down[l], gains);
            }
            for (int b = 0; b < n; b++) {
                if (gains[b] > best.gain) {
                    best = new Question(f, b, gains[b]);
                }
            }
        }
        return best;
    }

    private static void addGains(double[] up, double[] down, double[] gains) {
        double allUp = Arrays.stream(up).sum();
        double allDown = Arrays.stream(down).sum();
        double leftUp = 0;
        double leftDown = 0;
        for (int b = 0; b < gains.length; b++) {
            leftUp += up[b];
            leftDown += down[b];
            double rightUp = allUp - leftUp;
            double rightDown = allDown - leftDown;
            gains[b] += leftUp * leftUp / (leftDown + PENALTY) + rightUp * rightUp / (rightDown + PENALTY);
        }
    }

    /// Values between which a feature may be cut, at equal shares of the observations.
    private static double[] borders(double[] column) {
        double[] sorted = column.clone();
        Arrays.sort(sorted);
        List<Double> cuts = new ArrayList<>();
        for (int b = 1; b <= BINS; b++) {
            double value = sorted[(int) ((long) b * (sorted.length - 1) / (BINS + 1))];
            if ((cuts.isEmpty() || value > cuts.getLast()) && value < sorted[sorted.length - 1]) {
                cuts.add(value);
            }
        }
        return cuts.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static int bin(double[] borders, double value) {
        int b = 0;
        while (b < borders.length && value > borders[b]) {
            b++;
        }
        return b;
    }

    private record Question(int feature, int border, double gain) {
    }
}
