package org.relire.training;

import java.util.List;

/// Logistic regression with a small penalty on the weights, by Newton's method; deterministic.
final class LogisticRegression {
    private static final int ITERATIONS = 25;
    private static final double PENALTY = 1.0;

    private LogisticRegression() {}

    /// One thing observed.
    record Observation(double[] features, boolean right) {
    }

    /// The weights under which the observations are likeliest.
    static double[] fit(List<Observation> observations) {
        int n = observations.getFirst().features().length;
        double[] weights = new double[n];
        for (int i = 0; i < ITERATIONS; i++) {
            double[][] curve = new double[n][n + 1];
            for (int a = 0; a < n; a++) {
                curve[a][a] = PENALTY;
                curve[a][n] = -PENALTY * weights[a];
            }
            observations.forEach(o -> add(o, weights, curve));
            double[] step = solve(curve);
            double largest = 0;
            for (int a = 0; a < n; a++) {
                weights[a] += step[a];
                largest = Math.max(largest, Math.abs(step[a]));
            }
            if (largest < 1e-6) {
                break;
            }
        }
        return weights;
    }

    private static void add(Observation o, double[] weights, double[][] curve) {
        int n = weights.length;
        double sum = 0;
        for (int a = 0; a < n; a++) {
            sum += weights[a] * o.features()[a];
        }
        double chance = 1 / (1 + Math.exp(-sum));
        double weight = Math.max(1e-6, chance * (1 - chance));
        double error = (o.right() ? 1 : 0) - chance;
        for (int a = 0; a < n; a++) {
            double x = o.features()[a];
            if (x != 0) {
                for (int b = 0; b < n; b++) {
                    curve[a][b] += weight * x * o.features()[b];
                }
                curve[a][n] += error * x;
            }
        }
    }

    /// Gaussian elimination with pivots; the last column is the right side.
    static double[] solve(double[][] m) {
        int n = m.length;
        for (int a = 0; a < n; a++) {
            int pivot = a;
            for (int b = a + 1; b < n; b++) {
                pivot = Math.abs(m[b][a]) > Math.abs(m[pivot][a]) ? b : pivot;
            }
            double[] row = m[a];
            m[a] = m[pivot];
            m[pivot] = row;
            for (int b = a + 1; b < n; b++) {
                double factor = m[b][a] / m[a][a];
                for (int c = a; c <= n; c++) {
                    m[b][c] -= factor * m[a][c];
                }
            }
        }
        double[] solution = new double[n];
        for (int a = n - 1; a >= 0; a--) {
            double sum = m[a][n];
            for (int b = a + 1; b < n; b++) {
                sum -= m[a][b] * solution[b];
            }
            solution[a] = sum / m[a][a];
        }
        return solution;
    }
}
