package org.relire.repair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.relire.repair.channel.Channel.Sighting;
import org.relire.repair.channel.Confusion;
import org.relire.repair.lattice.Decoding.Slip;
import org.relire.repair.lattice.Decoding.Span;

/// Counts the confusions that the confident repairs of a text show: the expectation step of learning its channel.
final class Sightings {
    private static final double CONFIDENT = 0.6;

    /// So often is a confusion that people corrected counted at most: other documents tell of this one, its own pages tell more.
    private static final double MOST_CORRECTED = 8;

    private final Map<Slip, Double> times = new HashMap<>();
    private final Map<String, Integer> occurrences = new HashMap<>();
    private int length;

    /// Adds a text whose confusions are counted.
    void text(char[] text) {
        length += text.length;
        for (char c : text) {
            occurrences.merge(String.valueOf(c), 1, Integer::sum);
        }
    }

    void add(Span span, double confidence) {
        if (confidence < CONFIDENT) {
            return;
        }
        for (Slip slip : span.confusions()) {
            if (slip.truth().length() <= Confusion.LONGEST && slip.read().length() <= Confusion.LONGEST && !slip.truth().equals(slip.read())) {
                times.merge(slip, confidence, Double::sum);
            }
        }
    }

    /// Adds what a person corrected, where it is a confusion of few letters; to be called before anything is read.
    void add(DocumentContext.Correction correction) {
        String before = correction.before();
        String after = correction.after();
        int shorter = Math.min(before.length(), after.length());
        int start = 0;
        while (start < shorter && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        String read = before.substring(start, before.length() - end);
        String truth = after.substring(start, after.length() - end);
        if (truth.length() <= Confusion.LONGEST && read.length() <= Confusion.LONGEST && !truth.equals(read)) {
            times.merge(new Slip(truth, read), 1.0, (a, b) -> Math.min(MOST_CORRECTED, a + b));
        }
    }

    boolean isEmpty() {
        return times.isEmpty();
    }

    List<Sighting> list() {
        List<Sighting> list = new ArrayList<>();
        times.forEach((slip, n) -> list.add(new Sighting(slip.truth(), slip.read(), n, chances(slip.truth()))));
        return list;
    }

    /// How often a string may stand in the text: counted for one character, estimated from its characters for more.
    private double chances(String truth) {
        double chances = length;
        for (int i = 0; i < truth.length(); i++) {
            chances *= occurrences.getOrDefault(truth.substring(i, i + 1), 1) / (double) Math.max(1, length);
        }
        return chances;
    }
}
