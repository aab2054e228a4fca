package org.relire.repair;

import java.util.Map;
import java.util.TreeMap;
import org.relire.model.TextRange;

/// Ranges of a text that do not overlap each other: whether another one overlaps any of them, in logarithmic time.
final class TakenRanges {
    private final TreeMap<Integer, Integer> ends = new TreeMap<>();

    void add(TextRange range) {
        ends.put(range.start(), range.end());
    }

    /// Adds a range in the place of all that overlap it.
    void addInstead(TextRange range) {
        for (Map.Entry<Integer, Integer> last = ends.lowerEntry(range.end()); last != null && last.getValue() > range.start(); last = ends.lowerEntry(range.end())) {
            ends.remove(last.getKey());
        }
        add(range);
    }

    /// Whether a range overlaps one that reaches beyond it.
    boolean cross(TextRange range) {
        Map.Entry<Integer, Integer> first = ends.lowerEntry(range.start());
        Map.Entry<Integer, Integer> last = ends.lowerEntry(range.end());
        return first != null && first.getValue() > range.start() || last != null && last.getValue() > range.end();
    }

    boolean overlap(TextRange range) {
        Map.Entry<Integer, Integer> last = ends.lowerEntry(range.end());
        return last != null && last.getValue() > range.start();
    }
}
