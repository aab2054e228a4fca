package org.relire.training;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.relire.repair.lm.ModelFile;
import org.relire.training.CharacterCounts.Level;

/// Smooths character counts (Witten and Bell 1991, interpolated), leaves out what is rare, and writes the automaton that
/// [org.relire.repair.lm.MappedCharacterModel] walks.
final class CharacterModelWriter {
    private record Arc(int code, double p, long key) {}

    private final CharacterCounts counts;
    private final int[] leastCounts;
    /// By order and n-gram: P(last character | those before).
    private final double[][] p = new double[CharacterCounts.ORDER + 1][];
    private final Map<Long, Integer> states = new HashMap<>();
    private final List<List<Arc>> arcs = new ArrayList<>();
    private final List<Long> histories = new ArrayList<>();

    /// @param leastCounts by order (from 1), the least count of an n-gram that is kept; must not fall with the order
    CharacterModelWriter(CharacterCounts counts, int... leastCounts) {
        this.counts = counts;
        this.leastCounts = leastCounts;
        p[1] = firstOrder();
        for (int order = 2; order <= CharacterCounts.ORDER; order++) {
            p[order] = smooth(order);
        }
        addRoot();
        for (int order = 2; order <= CharacterCounts.ORDER; order++) {
            addStates(order);
        }
    }

    private double[] firstOrder() {
        Level level = counts.level(1);
        long sum = Arrays.stream(level.counts()).sum();
        var first = new double[counts.codes()];
        Arrays.fill(first, 1.0 / (sum + counts.codes()));
        for (int i = 0; i < level.keys().length; i++) {
            first[(int) level.keys()[i]] = (level.counts()[i] + 1.0) / (sum + counts.codes());
        }
        return first;
    }

    private double[] smooth(int order) {
        Level level = counts.level(order);
        var smoothed = new double[level.keys().length];
        for (int from = 0; from < smoothed.length; ) {
            int to = contextEnd(level, from);
            double sum = 0;
            for (int i = from; i < to; i++) {
                sum += level.counts()[i];
            }
            int kinds = to - from;
            for (int i = from; i < to; i++) {
                smoothed[i] = (level.counts()[i] + kinds * lower(order, level.keys()[i])) / (sum + kinds);
            }
            from = to;
        }
        return smoothed;
    }

    private static int contextEnd(Level level, int from) {
        int to = from + 1;
        while (to < level.keys().length && level.keys()[to] >>> 8 == level.keys()[from] >>> 8) {
            to++;
        }
        return to;
    }

    /// P of the last character after one character less.
    private double lower(int order, long key) {
        long suffix = key & ((1L << 8 * (order - 1)) - 1);
        return order == 2 ? p[1][(int) suffix] : p[order - 1][counts.level(order - 1).find(suffix)];
    }

    private void addRoot() {
        var all = new ArrayList<Arc>();
        for (int code = 0; code < counts.codes(); code++) {
            all.add(new Arc(code, p[1][code], code));
        }
        addState(0, 0, all);
    }

    private void addStates(int order) {
        Level level = counts.level(order);
        for (int from = 0; from < level.keys().length; ) {
            int to = contextEnd(level, from);
            var kept = new ArrayList<Arc>();
            for (int i = from; i < to; i++) {
                if (level.counts()[i] >= leastCounts[order - 1]) {
                    kept.add(new Arc((int) level.keys()[i] & 0xFF, p[order][i], level.keys()[i]));
                }
            }
            if (!kept.isEmpty()) {
                addState(order - 1, level.keys()[from] >>> 8, kept);
            }
            from = to;
        }
    }

    private void addState(int length, long history, List<Arc> kept) {
        states.put(tag(length, history), arcs.size());
        arcs.add(kept);
        histories.add(tag(length, history));
    }

    private static long tag(int length, long history) {
        return (long) length << 56 | history;
    }

    /// The state of the longest suffix of a history, at most `length` characters, that is a state.
    private int longest(int length, long key) {
        for (int n = Math.min(length, CharacterCounts.ORDER - 1); n > 0; n--) {
            Integer state = states.get(tag(n, key & ((1L << 8 * n) - 1)));
            if (state != null) {
                return state;
            }
        }
        return 0;
    }

    /// Writes the file and returns the number of states and arcs.
    int[] write(Path path) throws IOException {
        int arcCount = arcs.stream().mapToInt(List::size).sum();
        double[] backoffs = new double[arcs.size()];
        for (int state = 0; state < backoffs.length; state++) {
            backoffs[state] = backoff(state);
        }
        double[] costs = arcs.stream().flatMap(List::stream).mapToDouble(arc -> -Math.log(arc.p)).toArray();
        Codebook costBook = Codebook.even(costs, 256);
        Codebook backoffBook = Codebook.even(backoffs, 256);
        var header = LexiconWriter.buffer(12).putInt(arcs.size()).putInt(arcCount)
                .putInt(longest(CharacterCounts.ORDER - 1, counts.beginning()));
        var letters = LexiconWriter.buffer(2 * counts.alphabet().size());
        counts.alphabet().forEach(letters::putChar);
        var codes = LexiconWriter.buffer(4 * 512);
        for (Codebook book : new Codebook[] {costBook, backoffBook}) {
            for (int i = 0; i < 256; i++) {
                codes.putFloat((float) book.value(i));
            }
        }
        ModelFile.write(path, ModelFile.Kind.CHARACTERS, 0, List.of(header.array(), letters.array(),
                states(backoffBook, backoffs, arcCount), arcs(costBook, arcCount), codes.array()));
        return new int[] {arcs.size(), arcCount};
    }

    private double backoff(int state) {
        int length = (int) (histories.get(state) >>> 56);
        double kept = 0;
        double lower = 0;
        for (Arc arc : arcs.get(state)) {
            kept += arc.p;
            lower += length == 0 ? 0 : lower(length + 1, arc.key);
        }
        return length == 0 ? 0 : -Math.log(Math.max(1e-6, 1 - kept) / Math.max(1e-6, 1 - lower));
    }

    private byte[] states(Codebook book, double[] backoffs, int arcCount) {
        var out = LexiconWriter.buffer(8 * (arcs.size() + 1));
        long first = 0;
        for (int state = 0; state < arcs.size(); state++) {
            long tag = histories.get(state);
            long shorter = longest((int) (tag >>> 56) - 1, tag);
            out.putLong(first | shorter << 24 | (long) book.code(backoffs[state]) << 48);
            first += arcs.get(state).size();
        }
        return out.putLong(arcCount).array();
    }

    private byte[] arcs(Codebook book, int arcCount) {
        ByteBuffer out = LexiconWriter.buffer(5 * arcCount);
        for (int state = 0; state < arcs.size(); state++) {
            int length = (int) (histories.get(state) >>> 56) + 1;
            for (Arc arc : arcs.get(state)) {
                int target = longest(length, arc.key);
                out.put((byte) arc.code).put((byte) book.code(-Math.log(arc.p)));
                out.put((byte) target).put((byte) (target >>> 8)).put((byte) (target >>> 16));
            }
        }
        return out.array();
    }
}
