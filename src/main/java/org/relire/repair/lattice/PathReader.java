package org.relire.repair.lattice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.relire.repair.lattice.Decoding.Alternative;
import org.relire.repair.lattice.Decoding.Slip;
import org.relire.repair.lattice.Decoding.Span;
import org.relire.repair.lattice.Passage.PassageToken;
import org.relire.repair.lm.TokenKind;
import org.relire.repair.lm.Vocabulary;

/// Reads the best path out of a finished lattice and tells, span by span, how sure it is.
final class PathReader {
    private static final double SURE = Math.log(0.97);
    private static final double NOTHING = -30;
    private static final float EXACT = 3.0f;
    private static final int MOST_ALTERNATIVES = 8;

    private final Passage passage;
    private final Decoder decoder;
    private final Edges edges;
    private final Transitions moves;
    private final StateTable states;
    private final Posteriors posteriors;
    private final Writing writing;

    PathReader(Passage passage, Decoder decoder, StateTable states, float[] after) {
        this.passage = passage;
        this.decoder = decoder;
        this.edges = decoder.edges;
        this.moves = decoder.moves;
        this.states = states;
        int length = passage.to() - passage.from();
        this.posteriors = new Posteriors(moves, states, states.first(length), after, edges.size());
        this.writing = new Writing(passage, edges, decoder.steps());
    }

    Decoding read() {
        List<Item> path = path();
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < path.size(); ) {
            int end = i + 1;
            while (end < path.size() && joins(path.get(end - 1), path.get(end))) {
                end++;
            }
            add(path.subList(i, end), path, i, spans);
            i = end;
        }
        return new Decoding(spans);
    }

    /// Whether two neighbours must change together: a space between them is added or dropped, or both change without a space between.
    private boolean joins(Item left, Item right) {
        return right.space == Transitions.SPACE_ADDED || right.space == Transitions.SPACE_DROPPED
                || left.end == right.start && left.changed() && right.changed();
    }

    private List<Item> path() {
        List<Item> path = new ArrayList<>();
        int move = posteriors.lastMove();
        while (move >= 0) {
            int edge = moves.edge[move];
            path.addFirst(new Item(edge, moves.space[move]));
            move = states.best[moves.from[move]];
        }
        int at = passage.from();
        for (Item item : path) {
            while (Character.isWhitespace(passage.text()[at])) {
                at++;
            }
            item.start = at;
            item.end = passage.from() + edges.end[item.edge];
            item.written = (item.space == Transitions.LOST_WORD ? Decoder.LOST + " " : "") + writing.of(item.edge, item.start);
            item.read = new String(passage.text(), item.start, item.end - item.start);
            at = item.end;
        }
        return path;
    }

    private void add(List<Item> group, List<Item> path, int index, List<Span> spans) {
        int start = group.getFirst().start;
        int end = group.getLast().end;
        boolean changed = group.size() > 1 || group.getFirst().changed();
        double best = 0;
        float cost = 0;
        boolean space = false;
        List<Integer> words = new ArrayList<>();
        List<Slip> slips = new ArrayList<>();
        for (Item item : group) {
            best = Math.min(best, posteriors.logOf(item.edge, item.space));
            cost += edges.cost[item.edge];
            space |= item.space == Transitions.SPACE_ADDED || item.space == Transitions.SPACE_DROPPED;
            if (edges.type[item.edge] != Edges.SPECK) {
                words.add(edges.word[item.edge]);
            }
            writing.slips(item.edge, item.start, slips);
            if (item.space == Transitions.LOST_WORD) {
                cost += Decoder.LOSS;
                slips.add(new Slip(Decoder.LOST, ""));
            }
        }
        double keep = keep(start, end);
        if (!changed && keep > SURE && !isUnknown(start, end)) {
            return;
        }
        List<Alternative> alternatives = alternatives(start, end);
        if (group.size() == 1 && edges.type[group.getFirst().edge] == Edges.SPECK) {
            Item speck = group.getFirst();
            boolean spaceBefore = start > 0 && passage.text()[start - 1] == ' ';
            boolean spaceAfter = end < passage.text().length && Character.isWhitespace(passage.text()[end]);
            if (spaceBefore && spaceAfter && index > 0) {
                start--;
            } else if (spaceAfter && (start == 0 || Character.isWhitespace(passage.text()[start - 1])) && passage.text()[end] == ' '
                    && end < passage.to()) {
                end++;
            }
            speck.written = "";
        }
        String before = new String(passage.text(), start, end - start);
        spans.add(new Span(start, end, before, changed ? written(group) : before, best, keep, cost, words, space, slips, alternatives));
    }

    /// Whether a word in doubt there is in no vocabulary.
    private boolean isUnknown(int start, int end) {
        for (PassageToken token : passage.tokens()) {
            if (token.start() >= start && token.end() <= end && token.doubtful() && token.word() == Vocabulary.UNKNOWN
                    && token.kind() == TokenKind.WORD) {
                return true;
            }
        }
        return false;
    }

    private String written(List<Item> group) {
        StringBuilder text = new StringBuilder();
        Item last = null;
        for (Item item : group) {
            if (last != null && (item.space == Transitions.AS_IS || item.space == Transitions.LOST_WORD)) {
                boolean speck = item.written.isEmpty() || last.written.isEmpty();
                if (!speck || text.isEmpty() || text.charAt(text.length() - 1) != ' ') {
                    text.append(passage.text(), last.end, item.start - last.end);
                }
            } else if (last != null && item.space == Transitions.SPACE_ADDED) {
                text.append(' ');
            }
            text.append(item.written);
            last = item;
        }
        return text.toString();
    }

    /// The weight of the text as it stands between two places.
    private double keep(int start, int end) {
        double least = 0;
        for (PassageToken token : passage.tokens()) {
            if (token.end() > start && token.start() < end) {
                least = Math.min(least, keep(token));
            }
        }
        return least;
    }

    private double keep(PassageToken token) {
        int place = token.start() - passage.from();
        double sum = 0;
        if (edges.has(place)) {
            for (int e = edges.first(place); e < edges.last(place); e++) {
                boolean whole = edges.end[e] == token.end() - passage.from();
                if (whole && edges.type[e] != Edges.SPECK && edges.cost[e] < EXACT + (edges.type[e] == Edges.VERBATIM ? 1e6 : 0)
                        && writing.keeps(e, token.start())) {
                    sum += posteriors.of(e);
                }
            }
        }
        return Math.max(NOTHING, Math.log(sum));
    }

    private List<Alternative> alternatives(int start, int end) {
        List<Alternative> found = new ArrayList<>();
        int place = start - passage.from();
        if (!edges.has(place)) {
            return found;
        }
        for (int e = edges.first(place); e < edges.last(place); e++) {
            if (edges.end[e] == end - passage.from() && edges.type[e] != Edges.VERBATIM) {
                found.add(new Alternative("", posteriors.logOf(e) - edges.cost[e] * 1e-3, edges.cost[e], e));
            }
        }
        found.sort(Comparator.comparingDouble(Alternative::logWeight).reversed());
        List<Alternative> kept = new ArrayList<>();
        String before = new String(passage.text(), start, end - start);
        for (Alternative next : found) {
            String text = writing.of(next.word(), start);
            if (kept.size() < MOST_ALTERNATIVES && !text.equals(before) && kept.stream().noneMatch(k -> k.text().equals(text))) {
                kept.add(new Alternative(text, next.logWeight(), next.channelCost(), edges.word[next.word()]));
            }
        }
        return kept;
    }

    /// A word of the best path.
    private static final class Item {
        private final int edge;
        private final byte space;
        private int start;
        private int end;
        private String written = "";
        private String read = "";

        Item(int edge, byte space) {
            this.edge = edge;
            this.space = space;
        }

        boolean changed() {
            return !written.equals(read);
        }
    }
}
