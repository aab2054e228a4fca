package org.relire.repair;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Turns what is known of a change into the chance that it is right: boosted trees over [Features].
final class Ranker {
    private static final String FILE = "french.ranker";

    private final Forest forest;

    Ranker(Forest forest) {
        this.forest = forest;
    }

    /// Reads the ranker of a models folder; where there is none, one that trusts the decoder's own weights.
    ///
    /// @throws IOException if the file is unreadable or was made for other features
    static Ranker open(Path models) throws IOException {
        Path file = models.resolve(FILE);
        if (!Files.exists(file)) {
            return new Ranker(new Forest(0, List.of()));
        }
        try (InputStream in = Files.newInputStream(file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new Ranker(Forest.read(lines, Features.COUNT));
        } catch (IllegalArgumentException e) {
            throw new IOException(FILE + ": " + e.getMessage(), e);
        }
    }

    double confidence(double[] features) {
        double sum = forest.trees().isEmpty() ? 0.6 * features[Features.MARGIN] - 2 : forest.sum(features);
        return 1 / (1 + Math.exp(-sum));
    }
}
