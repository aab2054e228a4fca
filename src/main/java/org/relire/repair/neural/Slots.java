package org.relire.repair.neural;

import java.nio.FloatBuffer;
import java.util.List;

/// What the model says of a text: each character, and the edge before the first, emits in three slots one after the other a
/// character or nothing. What all slots emit, put together, is the text without damage.
///
/// Places are those of the text's characters, from 0; place -1 is the edge, which holds what was lost before the first
/// character. A range takes it in if it begins at -1. Slots are independent of each other, given the text. Immutable.
public final class Slots {
    static final int PER_PLACE = 3;

    /// Below this a sum over ways in plain numbers may have lost some to underflow.
    private static final double SAFE = 1e-280;
    private static final float[] PROBABILITIES = probabilities();

    private final String text;
    private final Alphabet alphabet;
    /// Negated log-probabilities as 16-bit floats: fine steps where the model is sure, and half the memory.
    private final short[] costs;

    private Slots(String text, Alphabet alphabet, short[] costs) {
        this.text = text;
        this.alphabet = alphabet;
        this.costs = costs;
    }

    /// Reads the slots of the edge and of each character of `text`, one after the other, from `offset` on.
    static Slots of(String text, Alphabet alphabet, FloatBuffer logProbabilities, int offset) {
        short[] costs = new short[(text.length() + 1) * PER_PLACE * alphabet.size()];
        for (int i = 0; i < costs.length; i++) {
            costs[i] = Float.floatToFloat16(Math.max(0f, -logProbabilities.get(offset + i)));
        }
        return new Slots(text, alphabet, costs);
    }

    /// One text of parts that were read with more text around them.
    ///
    /// @param parts  whose places [Row#from] to [Row#to] follow each other; the first begins at the text's edge
    static Slots join(String text, List<Row> rows, List<Slots> parts) {
        Alphabet alphabet = parts.getFirst().alphabet;
        int width = PER_PLACE * alphabet.size();
        short[] costs = new short[(text.length() + 1) * width];
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            System.arraycopy(parts.get(i).costs, (row.from() - row.start() + 1) * width, costs, (row.from() + 1) * width,
                    (row.to() - row.from()) * width);
        }
        return new Slots(text, alphabet, costs);
    }

    /// The text as it stands.
    public String text() {
        return text;
    }

    /// How likely the characters `from` to `to` (exclusive) were `candidate`: the natural logarithm of the sum over all ways in
    /// which their slots emit it. A character of the candidate that the model does not know stands for any such.
    ///
    /// Negative infinity if there are too few slots.
    public double logProbability(int from, int to, CharSequence candidate) {
        check(from, to);
        int slots = (to - from) * PER_PLACE;
        int length = candidate.length();
        if (length > slots) {
            return Double.NEGATIVE_INFINITY;
        }
        int[] ids = new int[length];
        for (int i = 0; i < length; i++) {
            ids[i] = alphabet.id(candidate.charAt(i));
        }
        double sum = sum(base(from), slots, ids);
        return sum >= SAFE ? Math.log(sum) : logSum(base(from), slots, ids);
    }

    /// How likely the characters `from` to `to` are right as they stand.
    public double keep(int from, int to) {
        return logProbability(from, to, text.substring(Math.max(0, from), to));
    }

    /// What the slots of the characters `from` to `to` emit if each does what is likeliest. That need not be the likeliest text:
    /// [#readings] weighs the ways to the same text.
    public String best(int from, int to) {
        check(from, to);
        StringBuilder best = new StringBuilder();
        for (int place = from; place < to; place++) {
            for (int slot = 0; slot < PER_PLACE; slot++) {
                int base = base(place) + slot * alphabet.size();
                int likeliest = Alphabet.NOTHING;
                for (int id = 1; id < alphabet.size(); id++) {
                    // codes of 16-bit floats that are not negative are in the order of their values
                    likeliest = costs[base + id] < costs[base + likeliest] ? id : likeliest;
                }
                if (likeliest != Alphabet.NOTHING && (likeliest > Alphabet.EDGE || likeliest == Alphabet.UNKNOWN && place >= 0)) {
                    best.append(shown(likeliest, place));
                }
            }
        }
        return best.toString();
    }

    /// The likeliest texts for the characters `from` to `to`, best first.
    ///
    /// The probabilities are what a beam search has found and can be a little too low; together they are never above one.
    ///
    /// @param most how many at the most; the more, the wider the search
    public List<Reading> readings(int from, int to, int most) {
        return readings(from, to, most, Guide.FREE);
    }

    /// The likeliest of the texts that a guide lets pass, likewise.
    public List<Reading> readings(int from, int to, int most, Guide guide) {
        check(from, to);
        return new PrefixSearch(this, from, to, guide, most).readings();
    }

    /// The character to show for an emitted number: what stands there, if the number is its own or that of unknown characters.
    char shown(int id, int place) {
        return place >= 0 && alphabet.id(text.charAt(place)) == id ? text.charAt(place) : character(id, place);
    }

    /// The character of an emitted number: all forms of it as one.
    char character(int id, int place) {
        return id == Alphabet.UNKNOWN ? text.charAt(place) : alphabet.character(id);
    }

    /// Whether an unknown character stands at a place, so that a slot can leave it as it stands.
    boolean isUnknown(int place) {
        return place >= 0 && alphabet.id(text.charAt(place)) == Alphabet.UNKNOWN;
    }

    /// The probability of an emission.
    double probability(int place, int slot, int id) {
        return PROBABILITIES[costs[base(place) + slot * alphabet.size() + id]];
    }

    /// How many numbers a slot can emit.
    int symbols() {
        return alphabet.size();
    }

    /// Forward recursion: `ways[j]` is the probability that the slots so far have emitted the first `j` characters. Only those
    /// `j` from which the end can still be reached are followed.
    private double sum(int base, int slots, int[] ids) {
        int length = ids.length;
        int size = alphabet.size();
        double[] ways = new double[length + 1];
        ways[0] = 1;
        for (int slot = 0, at = base; slot < slots; slot++, at += size) {
            double nothing = PROBABILITIES[costs[at]];
            int low = Math.max(0, length - (slots - slot - 1));
            for (int j = Math.min(length, slot + 1); j > low; j--) {
                ways[j] = ways[j] * nothing + ways[j - 1] * PROBABILITIES[costs[at + ids[j - 1]]];
            }
            ways[low] = ways[low] * nothing + (low == 0 ? 0 : ways[low - 1] * PROBABILITIES[costs[at + ids[low - 1]]]);
        }
        return ways[length];
    }

    /// The same in logarithms, for what is too unlikely for plain numbers.
    private double logSum(int base, int slots, int[] ids) {
        int length = ids.length;
        double[] ways = new double[length + 1];
        java.util.Arrays.fill(ways, Double.NEGATIVE_INFINITY);
        ways[0] = 0;
        for (int slot = 0, at = base; slot < slots; slot++, at += alphabet.size()) {
            double nothing = Float.float16ToFloat(costs[at]);
            for (int j = Math.min(length, slot + 1); j > 0; j--) {
                ways[j] = logAdd(ways[j] - nothing, ways[j - 1] - Float.float16ToFloat(costs[at + ids[j - 1]]));
            }
            ways[0] -= nothing;
        }
        return ways[length];
    }

    private static double logAdd(double a, double b) {
        double high = Math.max(a, b);
        return high == Double.NEGATIVE_INFINITY ? high : high + Math.log1p(Math.exp(Math.min(a, b) - high));
    }

    private int base(int place) {
        return (place + 1) * PER_PLACE * alphabet.size();
    }

    private void check(int from, int to) {
        if (from < -1 || to < from || to > text.length()) {
            throw new IndexOutOfBoundsException("%d to %d of %d characters".formatted(from, to, text.length()));
        }
    }

    /// The probability of each cost.
    private static float[] probabilities() {
        float[] table = new float[Short.MAX_VALUE + 1];
        for (int code = 0; code < table.length; code++) {
            float cost = Float.float16ToFloat((short) code);
            table[code] = Float.isNaN(cost) ? 0 : (float) Math.exp(-cost);
        }
        return table;
    }
}
