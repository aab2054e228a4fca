package org.relire.repair;

import java.util.List;
import org.relire.repair.neural.Reading;
import org.relire.repair.neural.Slots;

/// What the neural reader holds of a row, by places of the page.
///
/// A word is weighed together with the space before it, for what a word lost at its beginning the reader writes after that space.
final class SecondView {
    /// In characters: what counts as near.
    private static final int NEAR = 80;
    private static final double MOST_DOUBT = 5;

    private final char[] text;
    private final Slots slots;
    private final int start;
    private final double[] doubts;

    SecondView(char[] text, Slots slots, int start) {
        this.text = text;
        this.slots = slots;
        this.start = start;
        this.doubts = new double[slots.text().length() + 1];
        for (int i = 0; i + 1 < doubts.length; i++) {
            doubts[i + 1] = doubts[i] + Math.min(MOST_DOUBT, -slots.keep(i, i + 1));
        }
    }

    char[] text() {
        return text;
    }

    /// How much the reader doubts the characters around a stretch, nats each.
    double doubtNear(int from, int to) {
        int left = Math.max(0, from - start - NEAR);
        int right = Math.min(doubts.length - 1, to - start + NEAR);
        double sum = doubts[right] - doubts[left] - (doubts[to - start] - doubts[from - start]);
        return sum / Math.max(1, right - left - (to - from));
    }

    /// What the reader would write for one character.
    String of(int place) {
        return slots.best(place - start, place - start + 1);
    }

    private boolean hasSpace(int from) {
        return from > start && Character.isWhitespace(text[from - 1]);
    }

    private int before(int from) {
        return hasSpace(from) ? from - start - 1 : from == start ? -1 : from - start;
    }

    /// The natural logarithm of the probability of a reading of the places `from` to `to`.
    double weight(int from, int to, String reading) {
        return slots.logProbability(before(from), to - start, hasSpace(from) ? " " + reading : reading);
    }

    /// The reading that takes the likeliest of each character.
    String best(int from, int to) {
        return trimmed(from, slots.best(before(from), to - start));
    }

    /// The likeliest readings.
    List<Reading> readings(int from, int to, int most) {
        return slots.readings(before(from), to - start, most).stream()
                .filter(reading -> !hasSpace(from) || !reading.text().isEmpty() && Character.isWhitespace(reading.text().charAt(0)))
                .map(reading -> new Reading(trimmed(from, reading.text()), reading.logProbability())).toList();
    }

    private String trimmed(int from, String reading) {
        return hasSpace(from) && !reading.isEmpty() && Character.isWhitespace(reading.charAt(0)) ? reading.substring(1) : reading;
    }
}
