package org.relire.training;

/// Solves systems of linear equations.
final class LinearSystem {
    private LinearSystem() {}

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
