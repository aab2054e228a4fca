package org.relire.repair;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Turns what is known of a place into chances: boosted trees over [Features].
final class Ranker {
    private static final String CHANGES = "french.ranker";
    private static final String DOUBTS = "french.doubts";
    /// The same for places of which the neural reader was heard.
    private static final String CHANGES_HEARD = "french.ranker.heard";
    private static final String DOUBTS_HEARD = "french.doubts.heard";
    private static final Forest NONE = new Forest(0, List.of());

    private final Forest changes;
    private final Forest doubts;
    private final Forest changesHeard;
    private final Forest doubtsHeard;

    private Ranker(Forest changes, Forest doubts, Forest changesHeard, Forest doubtsHeard) {
        this.changes = changes;
        this.doubts = doubts;
        this.changesHeard = changesHeard;
        this.doubtsHeard = doubtsHeard;
    }

    /// Reads the rankers of a models folder; where there is none, one that trusts the decoder's own weights.
    ///
    /// @throws IOException if a file is unreadable or was made for other features
    static Ranker open(Path models) throws IOException {
        return new Ranker(read(models.resolve(CHANGES)), read(models.resolve(DOUBTS)), read(models.resolve(CHANGES_HEARD)), read(models.resolve(DOUBTS_HEARD)));
    }

    private static Forest read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return NONE;
        }
        try (InputStream in = Files.newInputStream(file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return Forest.read(lines, Features.COUNT);
        } catch (IllegalArgumentException e) {
            throw new IOException(file.getFileName() + ": " + e.getMessage(), e);
        }
    }

    /// The chance that a change is right.
    double confidence(double[] features) {
        if (isHeard(features) && !changesHeard.trees().isEmpty()) {
            return chance(changesHeard.sum(features));
        }
        return chance(changes.trees().isEmpty() ? 0.6 * features[Features.MARGIN] - 2 : changes.sum(features));
    }

    /// The chance that the text as it stands is wrong.
    double doubt(double[] features) {
        if (isHeard(features) && !doubtsHeard.trees().isEmpty()) {
            return chance(doubtsHeard.sum(features));
        }
        return doubts.trees().isEmpty() ? 1 - Math.exp(features[Features.LOG_KEEP]) : chance(doubts.sum(features));
    }

    /// Whether the neural reader was heard of a place.
    static boolean isHeard(double[] features) {
        return features[Features.READER_SOURCE] >= 0;
    }

    private static double chance(double logit) {
        return 1 / (1 + Math.exp(-logit));
    }
}
