package org.relire.repair.lattice;

import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;

/// What the OCR engine itself took into account at single places of a text: other readings of a symbol, best first.
///
/// Their rank tells more than their score, so the rank alone sets the cost.
public final class GlyphHints {
    /// Of a text without an image.
    public static final GlyphHints NONE = new GlyphHints();

    private static final float FIRST = 2.2f;
    private static final float NEXT = 0.9f;

    private final Int2ObjectOpenHashMap<String> alternatives = new Int2ObjectOpenHashMap<>();

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
