package org.relire.training;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.relire.repair.channel.Confusion;
import org.relire.training.evaluation.Alignment;

/// Counts which strings stand for which in the misread stretches of aligned texts, and how often each might have been misread.
final class ConfusionCounts {
    private final Map<String, Map<String, Integer>> times = new TreeMap<>();
    private final Map<String, Set<Integer>> pages = new HashMap<>();
    private final Map<String, Integer> occurrences = new HashMap<>();
    private int page;
    private long length;

    /// Takes a confusion and its chance given the truth.
    interface Sink {
        void accept(String truth, String read, double chance);
    }

    /// Counts a page, unless more than `most` of its characters are wrong.
    void add(String noisy, String truth, double most) {
        Alignment alignment = Alignment.of(noisy.chars().toArray(), truth.chars().toArray());
        if (alignment.counts().errorRate() > most) {
            return;
        }
        page++;
        length += truth.length();
        for (int n = 1; n <= Confusion.LONGEST; n++) {
            for (int i = 0; i + n <= truth.length(); i++) {
                occurrences.merge(truth.substring(i, i + n), 1, Integer::sum);
            }
        }
        int read = 0;
        for (int i = 0; i <= truth.length(); ) {
            if (i < truth.length() && alignment.isRight(i) && alignment.textOf(i) == read) {
                i++;
                read++;
                continue;
            }
            int end = i;
            while (end < truth.length() && !alignment.isRight(end)) {
                end++;
            }
            int readEnd = end < truth.length() ? alignment.textOf(end) : noisy.length();
            count(truth.substring(i, end), noisy.substring(read, readEnd));
            if (end == truth.length()) {
                break;
            }
            i = end;
            read = readEnd;
        }
    }

    private void count(String truth, String read) {
        if (truth.length() <= Confusion.LONGEST && read.length() <= Confusion.LONGEST && !truth.equals(read)) {
            times.computeIfAbsent(truth, t -> new TreeMap<>()).merge(read, 1, Integer::sum);
            pages.computeIfAbsent(truth + '\t' + read, k -> new HashSet<>()).add(page);
        }
    }

    /// Gives what was seen on enough pages.
    void forEach(int leastTimes, int leastPages, Sink sink) {
        times.forEach((truth, readings) -> readings.forEach((read, n) -> {
            if (n >= leastTimes && pages.getOrDefault(truth + '\t' + read, Set.of()).size() >= leastPages) {
                double chances = truth.isEmpty() ? length : occurrences.getOrDefault(truth, n);
                sink.accept(truth, read, Math.min(0.9, n / chances));
            }
        }));
    }
}
