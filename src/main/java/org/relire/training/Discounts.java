package org.relire.training;

/// The three discounts of modified Kneser-Ney (Chen and Goodman 1998) as shares of the count: an n-gram seen `raw` times
/// gives up `share(raw)` of its mass.
///
/// @param one discount of n-grams seen once
/// @param two discount of n-grams seen twice
/// @param more discount of all others
record Discounts(double one, double two, double more) {
    static Discounts of(Ngrams ngrams) {
        var n = new double[5];
        for (int i = 0; i < ngrams.size; i++) {
            if (ngrams.raw[i] < n.length) {
                n[ngrams.raw[i]]++;
            }
        }
        if (n[1] == 0 || n[2] == 0 || n[3] == 0) {
            return new Discounts(0.5, 0.5, 0.5);
        }
        double y = n[1] / (n[1] + 2 * n[2]);
        return new Discounts(within(1 - 2 * y * n[2] / n[1], 1), within(2 - 3 * y * n[3] / n[2], 2), within(3 - 4 * y * n[4] / n[3], 3));
    }

    private static double within(double discount, int count) {
        return Math.clamp(discount, 0.1, count * 0.95);
    }

    /// The share of its mass that an n-gram gives up.
    double share(int raw) {
        return raw == 1 ? one : raw == 2 ? two / 2 : more / raw;
    }
}
