package org.relire.repair.neural;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.FloatBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// On made-up slots, against counting all that they can emit.
class SlotsTest {
    private static final Alphabet ALPHABET = new Alphabet(" ab");
    private static final int SIZE = ALPHABET.size();

    /// Slots that emit what `sharpness` (1 for anything goes, more for clearer choices) and chance give.
    private static Slots random(String text, Random random, double sharpness) {
        int slots = (text.length() + 1) * Slots.PER_PLACE;
        FloatBuffer values = FloatBuffer.allocate(slots * SIZE + 2);
        values.position(0);
        for (int slot = 0; slot < slots; slot++) {
            double[] weights = new double[SIZE];
            double sum = 0;
            for (int id = 0; id < SIZE; id++) {
                // the edge's number is never emitted
                weights[id] = id == Alphabet.EDGE ? 0 : Math.pow(random.nextDouble(), sharpness);
                sum += weights[id];
            }
            for (int id = 0; id < SIZE; id++) {
                values.put(2 + slot * SIZE + id, (float) Math.log(weights[id] / sum));
            }
        }
        return Slots.of(text, ALPHABET, values, 2);
    }

    /// All that the slots of a range can emit, with its probability; unknown characters as `?`.
    private static Map<String, Double> counted(Slots slots, int from, int to) {
        Map<String, Double> all = Map.of("", 1.0);
        for (int place = from; place < to; place++) {
            for (int slot = 0; slot < Slots.PER_PLACE; slot++) {
                Map<String, Double> next = new HashMap<>();
                for (Map.Entry<String, Double> each : all.entrySet()) {
                    for (int id = 0; id < SIZE; id++) {
                        String emitted = id == Alphabet.NOTHING || id == Alphabet.EDGE ? ""
                                : id == Alphabet.UNKNOWN ? "?" : String.valueOf(ALPHABET.character(id));
                        next.merge(each.getKey() + emitted, each.getValue() * slots.probability(place, slot, id), Double::sum);
                    }
                }
                all = next;
            }
        }
        return all;
    }

    @Test
    void theProbabilityIsTheSumOverAllWays() {
        Random random = new Random(1);
        for (int round = 0; round < 10; round++) {
            Slots slots = random("ab", random, 1 + round);
            Map<String, Double> all = counted(slots, 0, 2);
            assertEquals(1, all.values().stream().mapToDouble(p -> p).sum(), 0.01);
            all.forEach((text, probability) ->
                    assertEquals(Math.log(probability), slots.logProbability(0, 2, text), 1e-4, text));
            assertEquals(Math.log(Objects.requireNonNull(counted(slots, -1, 1).get("ba"))), slots.logProbability(-1, 1, "ba"), 1e-4);
        }
    }

    @Test
    void whatSlotsCannotHoldIsImpossible() {
        Slots slots = random("ab", new Random(2), 1);
        assertEquals(Double.NEGATIVE_INFINITY, slots.logProbability(0, 1, "abab"));
        assertEquals(Double.NEGATIVE_INFINITY, slots.logProbability(1, 1, "a"));
        assertEquals(0, slots.logProbability(1, 1, ""));
    }

    @Test
    void whatIsTooUnlikelyForADoubleStillHasItsLogarithm() {
        String text = "ab".repeat(60);
        Slots slots = random(text, new Random(3), 30);
        double whole = slots.keep(0, text.length());
        assertTrue(whole < Math.log(Double.MIN_VALUE) && whole > -1e5, () -> "" + whole);
        // the ways that keep each half within its own slots are among all ways, and so much fewer that the sum tells the order
        double halves = slots.keep(0, 60) + slots.keep(60, 120);
        assertTrue(whole >= halves, () -> whole + " of " + halves);
        assertEquals(halves, whole, -halves / 10);
    }

    @Test
    void bothRecursionsAgreeWhereBothCanBeUsed() {
        // joining a very unlikely letter to a likely text takes the sum in logarithms; alone it takes the plain one
        FloatBuffer values = FloatBuffer.allocate(3 * Slots.PER_PLACE * SIZE);
        for (int i = 0; i < values.capacity(); i++) {
            values.put(i, i % SIZE == Alphabet.NOTHING ? -0.01f : -400f);
        }
        Slots slots = Slots.of("ab", ALPHABET, values, 0);
        double one = Math.log(3) - 400 - 2 * 0.01;
        assertEquals(one, slots.logProbability(0, 1, "a"), 0.3);
        assertEquals(Math.log(15) - 800 - 4 * 0.01, slots.logProbability(0, 2, "ab"), 0.5);
    }

    @Test
    void readingsAreTheLikeliestTextsWithTheirProbability() {
        Random random = new Random(4);
        for (int round = 0; round < 20; round++) {
            Slots slots = random("☞a", random, 4);
            Map<String, Double> all = counted(slots, 0, 1);
            List<Reading> readings = slots.readings(0, 1, 5);
            double sum = 0;
            double former = 0;
            for (Reading reading : readings) {
                double exact = Math.log(Objects.requireNonNull(all.get(reading.text().replace('☞', '?'))));
                assertEquals(exact, reading.logProbability(), 0.05, reading.text());
                assertTrue(reading.logProbability() <= former);
                former = reading.logProbability();
                sum += Math.exp(reading.logProbability());
            }
            assertTrue(sum <= 1.001, () -> readings.toString());
            double best = all.values().stream().mapToDouble(p -> p).max().orElseThrow();
            assertEquals(Math.log(best), readings.getFirst().logProbability(), 0.05);
        }
    }

    @Test
    void readingsOfALongTextDoNotVanish() {
        String text = "ab ".repeat(80);
        Slots slots = random(text, new Random(6), 2);
        List<Reading> readings = slots.readings(0, text.length(), 3);
        assertEquals(3, readings.size());
        assertTrue(readings.getFirst().logProbability() < Math.log(1e-100));
        assertTrue(readings.getFirst().logProbability()
                <= slots.logProbability(0, text.length(), readings.getFirst().text()) + 1e-6);
    }

    @Test
    void askingBeyondTheTextIsAnError() {
        Slots slots = random("ab", new Random(7), 1);
        assertThrows(IndexOutOfBoundsException.class, () -> slots.best(0, 3));
        assertThrows(IndexOutOfBoundsException.class, () -> slots.readings(-2, 1, 1));
        assertThrows(IndexOutOfBoundsException.class, () -> slots.logProbability(2, 1, ""));
    }

    @Test
    void rowsCoverALongTextOnceWithTextAroundThem() {
        Random random = new Random(8);
        for (int length : new int[] {0, 1, 255, 256, 303, 304, 2000}) {
            StringBuilder text = new StringBuilder();
            while (text.length() < length) {
                text.append(random.nextInt(6) == 0 ? ' ' : 'a');
            }
            int next = -1;
            for (Row row : Row.of(text)) {
                assertEquals(next, row.from());
                next = row.to();
                assertTrue(row.end() - row.start() <= Row.LONGEST);
                assertTrue(row.start() == 0 || row.from() - row.start() >= Row.CONTEXT, row::toString);
                assertTrue(row.end() == length || row.end() - row.to() >= Row.CONTEXT, row::toString);
            }
            assertEquals(length, next);
        }
    }

    @Test
    void formsOfASignAreOneAndTheOneThatStandsThereStays() {
        Alphabet alphabet = new Alphabet(" a-'");
        assertEquals(alphabet.id('-'), alphabet.id('–'));
        assertEquals(alphabet.id('\''), alphabet.id('’'));
        assertEquals(Alphabet.UNKNOWN, alphabet.id('º'), "no form of a sign that the model has not");
        FloatBuffer values = FloatBuffer.allocate(4 * Slots.PER_PLACE * alphabet.size());
        String text = "–aa";
        for (int slot = 0; slot < 4 * Slots.PER_PLACE; slot++) {
            for (int id = 0; id < alphabet.size(); id++) {
                int place = slot / Slots.PER_PLACE - 1;
                // the last letter was a dash, too
                int said = slot % Slots.PER_PLACE > 0 || place < 0 ? Alphabet.NOTHING : alphabet.id(place == 2 ? '-' : text.charAt(place));
                values.put((float) Math.log(id == said ? 0.96 : 0.04 / (alphabet.size() - 1)));
            }
        }
        values.flip();
        Slots slots = Slots.of(text, alphabet, values, 0);
        assertEquals("–a-", slots.best(-1, 3));
        assertEquals("–a-", slots.readings(-1, 3, 1).getFirst().text());
        assertEquals(slots.logProbability(0, 3, "–a-"), slots.logProbability(0, 3, "-a–"));
    }
}
