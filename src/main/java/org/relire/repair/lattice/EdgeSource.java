package org.relire.repair.lattice;

import java.util.Arrays;
import org.relire.repair.lattice.Passage.PassageToken;
import org.relire.repair.lm.Casing;
import org.relire.repair.lm.Lexicon;
import org.relire.repair.lm.Vocabulary;

/// Fills a lattice with the words that may begin at a place, when a path first gets there.
final class EdgeSource {
    private static final float SURE_SPECK = 2.6f;
    private static final float LIKELY_SPECK = 5.2f;
    private static final float UNREADABLE = 14f;
    private static final int LONGER = 4;
    private static final String SURE_SPECKS = "·•■□▪^~*_|\\<>{}=¬¨´`°#";
    private static final String LIKELY_SPECKS = ".,'-:;\"";

    private final boolean quick;
    private final Lexicon lexicon;
    private final WordSearch search;
    private final Edges edges;
    private Passage passage;
    private int[] tokenAt = new int[0];
    private boolean[] doubtfulAt = new boolean[0];

    EdgeSource(Lexicon lexicon, WordSearch search, Edges edges, Passage first, boolean quick) {
        this.lexicon = lexicon;
        this.quick = quick;
        this.search = search;
        this.edges = edges;
        this.passage = first;
    }

    void passage(Passage next) {
        passage = next;
        int length = next.to() - next.from() + 1;
        if (tokenAt.length < length) {
            tokenAt = new int[length * 2];
            doubtfulAt = new boolean[length * 2];
        }
        Arrays.fill(tokenAt, 0, length, -1);
        Arrays.fill(doubtfulAt, 0, length, false);
        for (int i = 0; i < next.tokens().length; i++) {
            PassageToken token = next.tokens()[i];
            tokenAt[token.start() - next.from()] = i;
            Arrays.fill(doubtfulAt, token.start() - next.from(), token.end() - next.from(), token.doubtful());
        }
        edges.reset(length);
        search.passage(next.text(), next.from(), next.to(), next.hints());
    }

    /// Makes sure that the words that begin at `place` (relative to the passage) are in the lattice.
    void fill(int place) {
        if (edges.has(place)) {
            return;
        }
        edges.open(place);
        int index = tokenAt[place];
        boolean doubtful = doubtfulAt[place];
        int at = passage.from() + place;
        if (index >= 0 && passage.tokens()[index].kept()) {
            keep(place, passage.tokens()[index]);
            return;
        }
        WordSearch.Depth depth = depth(index, doubtful);
        char c = passage.text()[at];
        search.find(at, passage.from(), Casing.AS_IS, depth, edges);
        if (!Character.isLowerCase(c) && (doubtful || Character.isLetter(c))) {
            search.find(at, passage.from(), Casing.CAPITALISED, depth, edges);
            if (capitals(at)) {
                search.find(at, passage.from(), Casing.UPPER, depth, edges);
            }
        }
        if (index >= 0) {
            verbatim(place, passage.tokens()[index]);
        }
        if (doubtful) {
            speck(place, c);
        }
        if (edges.first(place) == edges.last(place)) {
            edges.add(place, place + 1, Vocabulary.UNKNOWN, UNREADABLE, Edges.VERBATIM, (byte) 0, -1);
        }
        for (int e = edges.first(place); e < edges.last(place); e++) {
            edges.kind[e] = kind(e);
        }
    }

    /// Whether a place lies within a token, not at its beginning.
    boolean isWithinToken(int place) {
        return tokenAt[place] < 0 && !Character.isWhitespace(passage.text()[passage.from() + place]);
    }

    private WordSearch.Depth depth(int token, boolean doubtful) {
        if (token < 0) {
            return WordSearch.Depth.INNER;
        }
        if (!doubtful) {
            return WordSearch.Depth.SHALLOW;
        }
        if (quick) {
            return WordSearch.Depth.QUICK;
        }
        if (passage.tokens()[token].word() >= Vocabulary.FIRST) {
            return WordSearch.Depth.KNOWN;
        }
        boolean longer = passage.tokens()[token].end() - passage.tokens()[token].start() >= LONGER;
        return longer ? WordSearch.Depth.DEEPEST : WordSearch.Depth.DEEP;
    }

    private void verbatim(int place, PassageToken token) {
        int end = token.end() - passage.from();
        if (token.word() < Vocabulary.FIRST) {
            edges.add(place, end, token.word(), token.cost(), Edges.VERBATIM, (byte) token.kind().ordinal(), -1);
            return;
        }
        for (int e = edges.first(place); e < edges.last(place); e++) {
            if (edges.end[e] == end && edges.word[e] == token.word() && edges.cost[e] < 0.7f) {
                return;
            }
        }
        edges.add(place, end, token.word(), 0, Edges.VERBATIM, (byte) token.kind().ordinal(), -1);
    }

    private void keep(int place, PassageToken token) {
        edges.add(place, token.end() - passage.from(), token.word(), 0, Edges.VERBATIM, (byte) token.kind().ordinal(), -1);
        edges.kind[edges.first(place)] = (byte) token.kind().ordinal();
    }

    private void speck(int place, char c) {
        float cost = SURE_SPECKS.indexOf(c) >= 0 ? SURE_SPECK : LIKELY_SPECKS.indexOf(c) >= 0 ? LIKELY_SPECK : 0;
        if (cost > 0) {
            edges.add(place, place + 1, Vocabulary.UNKNOWN, cost, Edges.SPECK, (byte) 0, -1);
        }
    }

    private boolean capitals(int at) {
        int raised = 0;
        int small = 0;
        char[] text = passage.text();
        for (int i = at; i < passage.to() && !Character.isWhitespace(text[i]); i++) {
            raised += Character.isUpperCase(text[i]) ? 1 : 0;
            small += Character.isLowerCase(text[i]) ? 1 : 0;
        }
        return raised > 1 && raised > small;
    }

    /// The kind of token that an edge writes.
    private byte kind(int edge) {
        return edges.type[edge] == Edges.VERBATIM ? edges.casing[edge] : (byte) lexicon.kind(edges.word[edge]).ordinal();
    }
}
