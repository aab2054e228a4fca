package org.relire.model;

/// The share of characters of a page's text that are expected to be wrong, with an interval that holds it
/// nine times in ten.
public record QualityEstimate(double characterErrorRate, double low, double high) {

    public QualityEstimate {
        Checks.unit(characterErrorRate, "characterErrorRate");
        if (!(0 <= low && low <= characterErrorRate && characterErrorRate <= high && high <= 1)) {
            throw new IllegalArgumentException("not an interval: " + low + ".." + characterErrorRate + ".." + high);
        }
    }
}
