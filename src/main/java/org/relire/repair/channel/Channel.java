package org.relire.repair.channel;

import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// Confusions compiled for a decoder: from what was read to what may have stood there.
///
/// The arcs of one reading lie together, those that do not stand for a single character first, each sort by cost; [#first] gives the first one's
/// index, [#end] one past the last. Immutable.
public final class Channel {
    /// What any letter read as any other costs, where the table says nothing.
    public static final float ANY_SUBSTITUTION = 7.4f;
    /// What a letter too many costs, where the table says nothing.
    public static final float ANY_INSERTION = 7.6f;
    /// What a lost letter costs, where the table says nothing.
    public static final float ANY_LOSS = 7.2f;

    /// Confusions come in clusters: a page that shows one shows others. So their costs count less than if each came alone.
    private static final float WEIGHT = 0.8f;
    private static final double PRIOR = 1.0;
    private static final double LEAST = 1.5;

    private final List<Confusion> confusions;
    private final Long2IntOpenHashMap firstOf;
    private final long[] truths;
    private final float[] costs;
    private final int[] ends;

    public Channel(List<Confusion> table) {
        confusions = cheapest(table);
        firstOf = new Long2IntOpenHashMap();
        firstOf.defaultReturnValue(-1);
        truths = new long[confusions.size()];
        costs = new float[confusions.size()];
        ends = new int[confusions.size()];
        int first = 0;
        for (int i = 0; i < truths.length; i++) {
            Confusion confusion = confusions.get(i);
            truths[i] = pack(confusion.truth());
            costs[i] = confusion.cost() * WEIGHT;
            if (i == 0 || !confusion.read().equals(confusions.get(i - 1).read())) {
                first = i;
                firstOf.put(pack(confusion.read()), i);
            }
            ends[first] = i + 1;
        }
    }

    /// The channel for OCR of unknown make.
    public static Channel generic() {
        return new Channel(ConfusionTable.ofAnyProgram());
    }

    private static List<Confusion> cheapest(List<Confusion> table) {
        List<Confusion> sorted = new ArrayList<>(table);
        sorted.sort(Comparator.comparing(Confusion::read).thenComparing(Confusion::truth).thenComparing(Confusion::cost));
        List<Confusion> kept = new ArrayList<>();
        for (Confusion next : sorted) {
            if (kept.isEmpty() || !kept.getLast().read().equals(next.read()) || !kept.getLast().truth().equals(next.truth())) {
                kept.add(next);
            }
        }
        kept.sort(Comparator.comparing(Confusion::read).thenComparing(confusion -> confusion.truth().length() == 1).thenComparing(Confusion::cost)
                .thenComparing(Confusion::truth));
        return List.copyOf(kept);
    }

    /// The channel of one document: what was seen more often there than expected becomes cheaper, and what was never listed is added.
    ///
    /// @param sightings how often each reading of each truth was seen, and how often it might have been
    public Channel adapted(Collection<Sighting> sightings) {
        List<Confusion> table = new ArrayList<>(confusions);
        for (Sighting seen : sightings) {
            float cost = cost(seen.truth(), seen.read());
            double expected = seen.chances() * Math.exp(-cost);
            double gain = Math.log((seen.times() + PRIOR) / (expected + PRIOR));
            if (gain > 0) {
                table.add(new Confusion(seen.truth(), seen.read(), (float) Math.max(LEAST, cost - gain)));
            }
        }
        return new Channel(table);
    }

    /// What the table says, before it is weighted.
    private float cost(String truth, String read) {
        int first = firstOf.get(pack(read));
        long wanted = pack(truth);
        for (int arc = first; first >= 0 && arc < ends[first]; arc++) {
            if (truths[arc] == wanted) {
                return costs[arc] / WEIGHT;
            }
        }
        return ANY_SUBSTITUTION / WEIGHT;
    }

    /// What reading a text of up to three characters for another costs.
    public float costOf(String truth, String read) {
        int first = firstOf.get(pack(read));
        long wanted = pack(truth);
        for (int arc = first; first >= 0 && arc < ends[first]; arc++) {
            if (truths[arc] == wanted) {
                return costs[arc];
            }
        }
        int both = Math.min(truth.length(), read.length());
        return both * ANY_SUBSTITUTION + (read.length() - both) * ANY_INSERTION + (truth.length() - both) * ANY_LOSS;
    }

    /// How often a document shows a confusion.
    ///
    /// @param times   sum of the confidences of the repairs that show it
    /// @param chances how often the truth occurs
    public record Sighting(String truth, String read, double times, double chances) {
    }

    /// All that it knows, ordered by reading.
    public List<Confusion> confusions() {
        return confusions;
    }

    /// The first arc for the reading `text[at..at+length)`, or -1; length 0 gives what OCR loses.
    public int first(char[] text, int at, int length) {
        long key = (long) length << 48;
        for (int i = 0; i < length; i++) {
            key |= (long) text[at + i] << 16 * i;
        }
        return firstOf.get(key);
    }

    /// One past the last arc of the reading whose first arc is `first`.
    public int end(int first) {
        return ends[first];
    }

    /// What an arc says stood there: see [#length] and [#character].
    public long truth(int arc) {
        return truths[arc];
    }

    public float cost(int arc) {
        return costs[arc];
    }

    /// The number of characters of a packed string.
    public static int length(long packed) {
        return (int) (packed >>> 48);
    }

    /// A character of a packed string.
    public static char character(long packed, int i) {
        return (char) (packed >>> 16 * i);
    }

    /// Packs at most three characters.
    public static long pack(CharSequence text) {
        long packed = (long) text.length() << 48;
        for (int i = 0; i < text.length(); i++) {
            packed |= (long) text.charAt(i) << 16 * i;
        }
        return packed;
    }

    /// Packs one character.
    public static long pack(char c) {
        return 1L << 48 | c;
    }
}
