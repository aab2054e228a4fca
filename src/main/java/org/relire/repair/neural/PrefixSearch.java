package org.relire.repair.neural;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A beam search over slots that adds up the ways to the same text as it goes. The more texts are wanted, the wider it is and the rarer the emissions
/// that it follows.
final class PrefixSearch {
    private static final int NARROWEST = 16;
    /// What a slot emits less often than this is not followed: by a narrow beam, by a wider one.
    private static final double RARE = 1e-4;
    private static final double RARER = 1e-6;
    /// What is less likely than the best by more than this is given up.
    private static final double HOPELESS = 1e-12;
    private static final double TINY = 1e-100;
    private static final Comparator<Prefix> LIKELIEST_FIRST = (a, b) -> Double.compare(b.weight, a.weight);

    private final Slots slots;
    private final int from;
    private final int to;
    private final Guide guide;
    private final int most;
    private final int width;
    private final double rare;
    private final int[] likely;
    private List<Prefix> beam = new ArrayList<>();
    /// What all weights in the beam have been multiplied by, lest a long text's become too small for a double.
    private double logScale;

    PrefixSearch(Slots slots, int from, int to, Guide guide, int most) {
        this.slots = slots;
        this.guide = guide;
        this.from = from;
        this.to = to;
        this.most = most;
        this.width = Math.max(NARROWEST, 2 * most);
        this.rare = width > 2 * NARROWEST ? RARER : RARE;
        this.likely = new int[slots.symbols()];
    }

    List<Reading> readings() {
        Prefix root = new Prefix(null, '\0', guide.start());
        root.weight = 1;
        beam.add(root);
        for (int place = from; place < to; place++) {
            for (int slot = 0; slot < Slots.PER_PLACE; slot++) {
                emit(place, slot);
                prune();
                if (beam.isEmpty()) {
                    return List.of();
                }
            }
        }
        return beam.stream().filter(prefix -> guide.mayEnd(prefix.at)).limit(most)
                .map(prefix -> new Reading(prefix.text(), Math.min(0, Math.log(prefix.weight) - logScale)))
                .toList();
    }

    /// The likeliest emission goes first: if as many texts as the beam holds go on by it, what is less likely than all of them is not looked at.
    private void emit(int place, int slot) {
        List<Prefix> next = new ArrayList<>();
        double least = 0;
        int count = findLikely(place, slot);
        for (int i = 0; i < count; i++) {
            int id = likely[i];
            double probability = slots.probability(place, slot, id);
            for (Prefix prefix : beam) {
                double weight = prefix.weight * probability;
                if (weight < least) {
                    break;
                }
                Prefix longer = id == Alphabet.NOTHING ? prefix : prefix.with(slots.character(id, place), guide);
                if (longer.at.length == 0) {
                    continue;
                }
                if (longer.gain == 0) {
                    next.add(longer);
                }
                longer.gain(weight, id == Alphabet.NOTHING ? prefix.last : slots.shown(id, place));
            }
            if (least == 0 && next.size() >= width) {
                least = next.get(width - 1).gain;
            }
        }
        // what falls out of the beam must not come back with its old weight
        beam.forEach(prefix -> prefix.weight = 0);
        beam = next;
    }

    /// Finds what a slot may emit, the likeliest first, at most as many as the beam holds: where anything goes there may be a hundred.
    ///
    /// @return how many
    private int findLikely(int place, int slot) {
        int count = 0;
        for (int id = 0; id < slots.symbols(); id++) {
            double probability = slots.probability(place, slot, id);
            if (probability >= rare && id != Alphabet.EDGE && (id != Alphabet.UNKNOWN || slots.isUnknown(place))) {
                int at = count++;
                for (; at > 0 && slots.probability(place, slot, likely[at - 1]) < probability; at--) {
                    likely[at] = likely[at - 1];
                }
                likely[at] = id;
            }
        }
        return Math.min(width, count);
    }

    private void prune() {
        beam.forEach(Prefix::settle);
        if (beam.isEmpty()) {
            return;
        }
        beam.sort(LIKELIEST_FIRST);
        double best = beam.getFirst().weight;
        int kept = Math.min(width, beam.size());
        while (kept > 0 && beam.get(kept - 1).weight <= best * HOPELESS) {
            kept--;
        }
        beam.subList(kept, beam.size()).clear();
        if (kept > 0 && best < TINY) {
            double factor = 1 / best;
            beam.forEach(prefix -> prefix.weight *= factor);
            logScale += Math.log(factor);
        }
    }

    /// A node of the tree of texts begun.
    private static final class Prefix {
        private final @Nullable Prefix shorter;
        /// What the model takes the character for; forms of white space, or of a dash, are one.
        private final char key;
        private final long[] at;
        private final List<Prefix> longer = new ArrayList<>(2);
        private char last;
        private double weight;
        /// The weight after the slot that is being read.
        private double gain;

        /// The most that one way to it has added to that.
        private double mostGained;

        Prefix(@Nullable Prefix shorter, char key, long[] at) {
            this.at = at;
            this.shorter = shorter;
            this.key = key;
            this.last = key;
        }

        Prefix with(char like, Guide guide) {
            for (Prefix known : longer) {
                if (known.key == like) {
                    return known;
                }
            }
            Prefix fresh = new Prefix(this, like, guide.next(at, like));
            longer.add(fresh);
            return fresh;
        }

        /// Adds a way to it; of the forms of its last character it takes that of the likeliest way.
        void gain(double weight, char form) {
            gain += weight;
            if (weight > mostGained) {
                mostGained = weight;
                last = form;
            }
        }

        void settle() {
            weight = gain;
            gain = 0;
            mostGained = 0;
        }

        String text() {
            StringBuilder text = new StringBuilder();
            for (Prefix at = this; at != null && at.shorter != null; at = at.shorter) {
                text.append(at.last);
            }
            return text.reverse().toString();
        }
    }
}
