package org.relire.repair.lattice;

import it.unimi.dsi.fastutil.ints.Int2DoubleOpenHashMap;
import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;

/// What the OCR engine itself thought of single places of a text: how sure it was of a symbol, and its other readings, best first.
///
/// The rank of a reading tells more than its score, so the rank alone sets the cost.
public final class GlyphHints {
    /// Of a text without an image.
    public static final GlyphHints NONE = new GlyphHints();

    private static final float FIRST = 2.2f;
    private static final float NEXT = 0.9f;

    /// Where nothing is known of a symbol.
    public static final double UNKNOWN = -1;

    private final Int2ObjectOpenHashMap<String> alternatives = new Int2ObjectOpenHashMap<>();
    private final Int2DoubleOpenHashMap confidences = new Int2DoubleOpenHashMap();

    /// Notes how sure the engine was of the character at a place, 0 to 1.
    public void confidence(int place, double confidence) {
        confidences.put(place, confidence);
    }

    /// How sure the engine was of the least sure character between two places, or [#UNKNOWN].
    public double least(int start, int end) {
        double least = UNKNOWN;
        for (int i = start; i < end && !confidences.isEmpty(); i++) {
            if (confidences.containsKey(i)) {
                double there = confidences.get(i);
                least = least == UNKNOWN ? there : Math.min(least, there);
            }
        }
        return least;
    }

    /// Whether between two places a character `read` may have been `truth` in the engine's own eyes.
    public boolean offers(int start, int end, char read, char truth, char[] text) {
        for (int i = start; i < end && !alternatives.isEmpty(); i++) {
            if (text[i] == read && alternatives.getOrDefault(i, "").indexOf(truth) >= 0) {
                return true;
            }
        }
        return false;
    }

    /// Notes another reading of the character at a place; the first noted is the best.
    public void add(int place, char alternative) {
        alternatives.merge(place, String.valueOf(alternative), String::concat);
    }

    /// Whether the engine hesitated anywhere between two places.
    public boolean hesitates(int start, int end) {
        for (int i = start; i < end && !alternatives.isEmpty(); i++) {
            if (alternatives.containsKey(i)) {
                return true;
            }
        }
        return false;
    }

    /// Lowers the costs of a row to those of the alternatives at a place.
    void lower(int place, float[] row, boolean asCapital) {
        if (alternatives.isEmpty()) {
            return;
        }
        String there = alternatives.getOrDefault(place, "");
        for (int i = 0; i < there.length(); i++) {
            char label = Readings.label(there.charAt(i), asCapital);
            if (label < Readings.ALPHABET) {
                row[label] = Math.min(row[label], FIRST + NEXT * i);
            }
        }
    }
}
