package org.relire.repair;

/// Turns what is known of a change into the chance that it is right: logistic regression over [Features].
///
/// @param weights one for each feature
record Ranker(double[] weights) {

    Ranker {
        weights = weights.clone();
    }

    static Ranker shipped() {
        return new Ranker(new double[0]);
    }

    double confidence(double[] features) {
        if (weights.length == 0) {
            double margin = features[Features.LOG_BEST] - features[Features.LOG_KEEP];
            double odds = -1.2 + 0.55 * Math.min(margin, 12) + 3.0 * features[Features.LOG_BEST] - 0.12 * features[Features.CHANNEL];
            return 1 / (1 + Math.exp(-odds));
        }
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * features[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
