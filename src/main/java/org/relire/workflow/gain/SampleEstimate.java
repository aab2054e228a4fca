package org.relire.workflow.gain;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.relire.model.SampleCheck;
import org.relire.model.SampleCheck.Item;
import org.relire.model.SampleCheck.Stratum;

/// How many words of a document are wrong, as far as a checked sample tells.
///
/// Each part of the words has a chance to be wrong of its own, of which the sample leaves a beta distribution (Jeffreys' prior,
/// so that a part without an error found is not taken for free of errors); the number of wrong words is the sum over the parts.
///
/// @param wrong the expected number of wrong words
/// @param low   nine times in ten there are at least so many
/// @param high  and at most so many
/// @param words that the document has, without those that people wrote or verified
public record SampleEstimate(double wrong, double low, double high, long words, int checked) {

    private static final int DRAWS = 4_000;
    private static final double PRIOR = 0.5;

    public static SampleEstimate of(SampleCheck sample) {
        Random random = new Random(sample.seed());
        double[] totals = new double[DRAWS];
        double mean = 0;
        long words = 0;
        for (Stratum stratum : sample.strata()) {
            List<Item> checked = sample.items().stream()
                    .filter(i -> i.part() == stratum.part() && i.right() != null).toList();
            long bad = checked.stream().filter(i -> Boolean.FALSE.equals(i.right())).count();
            double a = bad + PRIOR;
            double b = checked.size() - bad + PRIOR;
            // what was looked at is known; only the rest is guessed
            double rest = Math.max(0, stratum.words() - checked.size());
            mean += bad + rest * a / (a + b);
            words += stratum.words();
            for (int i = 0; i < DRAWS; i++) {
                totals[i] += bad + rest * beta(a, b, random);
            }
        }
        Arrays.sort(totals);
        double low = totals[(int) (DRAWS * 0.05)];
        double high = totals[(int) (DRAWS * 0.95)];
        return new SampleEstimate(mean, Math.min(low, mean), Math.max(high, mean), words, sample.checked());
    }

    /// The share of words that are wrong.
    public double rate() {
        return words == 0 ? 0 : wrong / words;
    }

    public double lowRate() {
        return words == 0 ? 0 : low / words;
    }

    public double highRate() {
        return words == 0 ? 0 : high / words;
    }

    private static double beta(double a, double b, Random random) {
        double x = gamma(a, random);
        double y = gamma(b, random);
        return x + y == 0 ? 0 : x / (x + y);
    }

    /// Marsaglia and Tsang, A simple method for generating gamma variables (2000).
    private static double gamma(double shape, Random random) {
        if (shape < 1) {
            return gamma(shape + 1, random) * Math.pow(random.nextDouble(), 1 / shape);
        }
        double d = shape - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double x = random.nextGaussian();
            double v = Math.pow(1 + c * x, 3);
            if (v > 0 && Math.log(random.nextDouble()) < 0.5 * x * x + d - d * v + d * Math.log(v)) {
                return d * v;
            }
        }
    }
}
