package org.relire.repair.neural;

import java.nio.FloatBuffer;
import java.util.Arrays;

/// Slots for tests: each character stays as it stands, but for what is said otherwise.
public final class MadeSlots {
    private static final Alphabet ALPHABET = new Alphabet(" abcdefghijklmnopqrstuvwxyzàâçéèêîôûABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,;:!?'-");
    private static final double SURE = 0.99;

    private final String text;
    private final double[][] probabilities;

    public MadeSlots(String text) {
        this.text = text;
        this.probabilities = new double[(text.length() + 1) * Slots.PER_PLACE][ALPHABET.size()];
        for (int place = -1; place < text.length(); place++) {
            emit(place, place < 0 ? "" : text.substring(place, place + 1), SURE);
        }
    }

    /// Has a place emit at most three characters with a probability; what is left goes to leaving it as it stands, and a little to all else.
    public MadeSlots emit(int place, String characters, double probability) {
        for (int slot = 0; slot < Slots.PER_PLACE; slot++) {
            double[] each = probabilities[(place + 1) * Slots.PER_PLACE + slot];
            Arrays.fill(each, 1e-6);
            each[slot == 0 && place >= 0 ? ALPHABET.id(text.charAt(place)) : Alphabet.NOTHING] += 1 - probability;
            each[slot < characters.length() ? ALPHABET.id(characters.charAt(slot)) : Alphabet.NOTHING] += probability;
        }
        return this;
    }

    public Slots slots() {
        FloatBuffer values = FloatBuffer.allocate(probabilities.length * ALPHABET.size());
        for (double[] slot : probabilities) {
            double sum = Arrays.stream(slot).sum();
            Arrays.stream(slot).forEach(probability -> values.put((float) Math.log(probability / sum)));
        }
        return Slots.of(text, ALPHABET, values, 0);
    }
}
