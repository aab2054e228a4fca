package org.relire.training;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.relire.repair.RepairEngine;
import org.relire.repair.RepairInput;
import org.relire.repair.channel.ConfusionTable;
import org.relire.training.damage.Damager;
import org.relire.training.evaluation.Alignment;
import org.relire.training.evaluation.Folding;

/// `GaugeTraining MODELS CORPORA`: fits the weights of the quality estimate on held-out text damaged at many levels and prints them.
public final class GaugeTraining {
    private static final long SEED = 99;
    private static final int PAGES_EACH = 60;
    private static final double PENALTY = 1e-3;

    private GaugeTraining() {}

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        RepairEngine engine = RepairEngine.open(Path.of(args[0]));
        Folding folding = new Folding();
        Random random = new Random(SEED);
        List<double[]> features = new ArrayList<>();
        List<Double> rates = new ArrayList<>();
        for (String page : HeldOutText.pages(Path.of(args[1]), HeldOutText.Half.TRAIN, PAGES_EACH)) {
            double level = 0.6 * Math.pow(random.nextDouble(), 2);
            String noisy = new Damager(ConfusionTable.generic(), random).damage(page, level, RankerTraining.MIXTURE);
            features.add(engine.qualityFeatures(RepairInput.ofText(noisy)));
            rates.add(Alignment.of(folding.graphemes(Folding.strict(noisy)), folding.graphemes(Folding.strict(page))).counts().errorRate());
        }
        double[] weights = fit(features, rates);
        out.println(Arrays.toString(weights));
        double absolute = 0;
        for (int i = 0; i < rates.size(); i++) {
            absolute += Math.abs(dot(weights, features.get(i)) - rates.get(i));
        }
        out.printf(Locale.ROOT, "%d pages, mean error rate %.4f, mean deviation %.4f%n", rates.size(),
                rates.stream().mapToDouble(r -> r).average().orElse(0), absolute / rates.size());
    }

    private static double dot(double[] weights, double[] x) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += weights[i] * x[i];
        }
        return sum;
    }

    /// Weighted least squares: a page counts less the noisier it is.
    private static double[] fit(List<double[]> features, List<Double> rates) {
        int n = features.getFirst().length;
        double[][] normal = new double[n][n + 1];
        for (int i = 0; i < rates.size(); i++) {
            double weight = 1 / (0.01 + rates.get(i));
            double[] x = features.get(i);
            for (int a = 0; a < n; a++) {
                for (int b = 0; b < n; b++) {
                    normal[a][b] += weight * x[a] * x[b];
                }
                normal[a][n] += weight * x[a] * rates.get(i);
            }
        }
        for (int a = 0; a < n; a++) {
            normal[a][a] += PENALTY;
        }
        return LinearSystem.solve(normal);
    }
}
