package org.relire.repair;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// Turns what is known of a change into the chance that it is right: logistic regression over [Features].
final class Ranker {
    private static final String FILE = "french.ranker";

    private final double[] weights;

    /// @param weights one for each feature
    Ranker(double[] weights) {
        if (weights.length != Features.COUNT) {
            throw new IllegalArgumentException(weights.length + " weights for " + Features.COUNT + " features");
        }
        this.weights = weights.clone();
    }

    /// A ranker that trusts the decoder's own weights.
    static Ranker untrained() {
        double[] weights = new double[Features.COUNT];
        weights[Features.BIAS] = -3;
        weights[Features.MARGIN] = 0.55;
        weights[Features.LOG_BEST] = 2;
        weights[Features.CHANNEL] = -0.1;
        return new Ranker(weights);
    }

    /// Reads the weights of a models folder, one a line; an untrained ranker where there are none.
    ///
    /// @throws IOException if the file is unreadable or was made for other features
    static Ranker open(Path models) throws IOException {
        Path file = models.resolve(FILE);
        if (!Files.exists(file)) {
            return untrained();
        }
        try (InputStream in = Files.newInputStream(file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            double[] weights = lines.lines().filter(line -> !line.startsWith("#")).mapToDouble(Double::parseDouble).toArray();
            return new Ranker(weights);
        } catch (IllegalArgumentException e) {
            throw new IOException(FILE + ": " + e.getMessage(), e);
        }
    }

    double confidence(double[] features) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * features[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    @Override
    public String toString() {
        return Arrays.toString(weights);
    }
}
