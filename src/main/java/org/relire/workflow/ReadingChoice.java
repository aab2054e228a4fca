package org.relire.workflow;

import java.util.Optional;
import org.relire.model.Reading;
import org.relire.model.ReadingSource;
import org.relire.repair.RepairInput;
import org.relire.repair.Repairer;

/// Chooses between the readings of a page.
final class ReadingChoice {

    /// A reading with less than this share of the other's words has lost part of the page, however well it looks.
    private static final double COMPLETE = 0.7;

    /// A text layer may be what was printed, letter by letter; OCR must look clearly better to take its place, since
    /// the estimates of good texts differ by chance.
    private static final double FACTOR = 1.25;
    private static final double MARGIN = 0.002;
    /// A text layer that had its vote in the OCR reading must look clearly better than that to be used instead.
    private static final double CLEARLY = 0.8;
    /// What it has and OCR has not may be dirt, or the page beside this one, unless it is most of the page.
    private static final double LOST = 0.35;

    private ReadingChoice() {
    }

    /// The source of the better reading of what the file carries and what OCR read.
    ///
    /// @param voted whether what the file carries had a vote on what OCR read
    /// @throws IllegalArgumentException if there is neither
    static ReadingSource between(Optional<Reading> carried, Optional<Reading> recognized, boolean voted, Repairer repairer) {
        if (recognized.isEmpty()) {
            return carried.orElseThrow(() -> new IllegalArgumentException("no reading to choose from")).source();
        }
        if (carried.isEmpty()) {
            return ReadingSource.OCR;
        }
        Reading layer = carried.get();
        Reading ocr = recognized.get();
        if (words(layer) < COMPLETE * words(ocr)) {
            return ReadingSource.OCR;
        }
        if (words(ocr) < (voted ? LOST : COMPLETE) * words(layer)) {
            return layer.source();
        }
        double layerError = repairer.quality(RepairInput.of(layer)).characterErrorRate();
        double ocrError = repairer.quality(RepairInput.of(ocr)).characterErrorRate();
        if (voted ? layerError < CLEARLY * ocrError : layerError <= MARGIN + FACTOR * ocrError) {
            return layer.source();
        }
        return ReadingSource.OCR;
    }

    private static long words(Reading reading) {
        return reading.text().isBlank() ? 0 : reading.text().strip().split("\\s+").length;
    }
}
