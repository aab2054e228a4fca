package org.relire.repair.neural;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A beam search over slots that adds up the ways to the same text as it goes.
final class PrefixSearch {
    private static final int BEAM = 16;
    /// What a slot emits less often than this is not followed.
    private static final double RARE = 1e-4;
    /// What is less likely than the best by more than this is given up.
    private static final double HOPELESS = 1e-12;
    private static final double TINY = 1e-100;

    private final Slots slots;
    private final int from;
    private final int to;
    private final Guide guide;
    private List<Prefix> beam = new ArrayList<>();
    /// What all weights in the beam have been multiplied by, lest a long text's become too small for a double.
    private double logScale;

    PrefixSearch(Slots slots, int from, int to, Guide guide) {
        this.slots = slots;
        this.guide = guide;
        this.from = from;
        this.to = to;
    }

    List<Reading> readings(int most) {
        Prefix root = new Prefix(null, '\0', guide.start());
        root.weight = 1;
        beam.add(root);
        for (int place = from; place < to; place++) {
            for (int slot = 0; slot < Slots.PER_PLACE; slot++) {
                emit(place, slot);
                prune(Math.max(BEAM, most));
                if (beam.isEmpty()) {
                    return List.of();
                }
            }
        }
        return beam.stream().filter(prefix -> guide.mayEnd(prefix.at)).limit(most)
                .map(prefix -> new Reading(prefix.text(), Math.min(0, Math.log(prefix.weight) - logScale)))
                .toList();
    }

    private void emit(int place, int slot) {
        List<Prefix> next = new ArrayList<>();
        for (int id : likely(place, slot)) {
            double probability = slots.probability(place, slot, id);
            for (Prefix prefix : beam) {
                Prefix longer = id == Alphabet.NOTHING ? prefix : prefix.with(slots.character(id, place), guide);
                if (longer.at.length == 0) {
                    continue;
                }
                if (longer.gain == 0) {
                    next.add(longer);
                }
                longer.gain(prefix.weight * probability, id == Alphabet.NOTHING ? prefix.last : slots.shown(id, place));
            }
        }
        // what falls out of the beam must not come back with its old weight
        beam.forEach(prefix -> prefix.weight = 0);
        beam = next;
    }

    /// What a slot may emit, as many as the beam can hold: where anything goes there may be a hundred.
    private int[] likely(int place, int slot) {
        IntStream ids = IntStream.range(0, slots.symbols())
                .filter(id -> slots.probability(place, slot, id) >= RARE && id != Alphabet.EDGE
                        && (id != Alphabet.UNKNOWN || slots.isUnknown(place)));
        int[] likely = ids.toArray();
        return likely.length <= BEAM ? likely : IntStream.of(likely).boxed()
                .sorted(Comparator.comparingDouble((Integer id) -> slots.probability(place, slot, id)).reversed())
                .limit(BEAM).mapToInt(Integer::intValue).toArray();
    }

    private void prune(int width) {
        beam.forEach(Prefix::settle);
        beam.sort(Comparator.comparingDouble((Prefix prefix) -> prefix.weight).reversed());
        if (beam.isEmpty()) {
            return;
        }
        double best = beam.getFirst().weight;
        beam = new ArrayList<>(beam.stream().limit(width).takeWhile(prefix -> prefix.weight > best * HOPELESS).toList());
        if (best < TINY) {
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
