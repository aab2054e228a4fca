package org.relire.training.evaluation;

import java.util.ArrayList;
import java.util.List;

/// How often what was claimed with a confidence turned out right, by tenth of confidence.
public record Calibration(List<Bin> bins) {
    private static final int BINS = 10;

    public static final Calibration NONE = new Calibration(empty());

    public Calibration {
        bins = List.copyOf(bins);
    }

    private static List<Bin> empty() {
        List<Bin> bins = new ArrayList<>();
        for (int i = 0; i < BINS; i++) {
            bins.add(new Bin(0, 0, 0));
        }
        return bins;
    }

    /// With one more claim.
    public Calibration plus(double confidence, boolean right) {
        List<Bin> sum = new ArrayList<>(bins);
        int bin = Math.min(BINS - 1, (int) (confidence * BINS));
        sum.set(bin, sum.get(bin).plus(new Bin(1, right ? 1 : 0, confidence)));
        return new Calibration(sum);
    }

    public Calibration plus(Calibration other) {
        List<Bin> sum = new ArrayList<>();
        for (int i = 0; i < BINS; i++) {
            sum.add(bins.get(i).plus(other.bins.get(i)));
        }
        return new Calibration(sum);
    }

    public long claims() {
        return bins.stream().mapToLong(Bin::claims).sum();
    }

    /// The share of right claims.
    public double precision() {
        return RepairScore.share(bins.stream().mapToLong(Bin::right).sum(), claims());
    }

    /// Claims of one tenth of confidence.
    public record Bin(long claims, long right, double confidenceSum) {

        Bin plus(Bin other) {
            return new Bin(claims + other.claims, right + other.right, confidenceSum + other.confidenceSum);
        }
    }
}
