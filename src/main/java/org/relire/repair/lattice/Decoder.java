package org.relire.repair.lattice;

import java.util.Arrays;
import org.relire.repair.channel.Channel;
import org.relire.repair.lm.Casing;
import org.relire.repair.lm.FrenchKnowledge;
import org.relire.repair.lm.LanguageModel;
import org.relire.repair.lm.Lexicon;
import org.relire.repair.lm.RememberingModel;
import org.relire.repair.lm.TokenKind;

/// Reads a passage: builds the lattice of the words it may stand for from left to right, merging paths that the language model
/// cannot tell apart, and weighs every word by all paths through it (forward-backward).
///
/// Holds its working memory; one thread at a time.
public final class Decoder {
    private static final int MOST_STATES = 32;
    private static final float WIDEST = 16f;
    static final float SPACE_DROPPED = 3.6f;
    static final float SPACE_ADDED = 4.2f;
    private static final float MOST_CASING = 3f;
    /// The word that OCR of French loses most: one small letter, its accent taken for dirt.
    static final String LOST = "à";
    static final float LOSS = 7.5f;
    /// A word is tried for lost only before one that comes as a surprise.
    static final float SURPRISE = 3f;
    /// Marks a state after a speck that had a space before it.
    private static final byte PENDING = 0x40;
    private static final TokenKind[] KINDS = TokenKind.values();
    private static final Casing[] CASINGS = Casing.values();
    private static final boolean[] WORDS = words();

    private final Lexicon lexicon;
    private final LanguageModel model;
    private final WordSearch search;
    final Edges edges = new Edges();
    final Transitions moves = new Transitions();
    private final EdgeSource source;
    private final StateTable states = new StateTable();
    private int[] head = new int[256];
    /// The least cost of all moves to a place so far.
    private float[] cheapest = new float[256];
    private final int stop;
    private final int question;
    private final int exclamation;
    private final int lost;
    private final float languageWeight;
    private Passage passage;

    /// @param quick whether only plain misreadings are looked for
    public Decoder(FrenchKnowledge knowledge, Channel channel, float languageWeight, boolean quick) {
        lexicon = knowledge.lexicon();
        model = new RememberingModel(knowledge.words());
        this.languageWeight = languageWeight;
        search = new WordSearch(lexicon, model, channel);
        Passage none = new Passage(new char[0], 0, 0, new Passage.PassageToken[0], new int[0], TokenKind.STOP, true, new int[0], GlyphHints.NONE);
        passage = none;
        source = new EdgeSource(lexicon, search, edges, none, quick);
        stop = lexicon.find(".");
        question = lexicon.find("?");
        exclamation = lexicon.find("!");
        lost = lexicon.find(LOST);
    }

    /// Reads a passage.
    public Decoding read(Passage next) {
        passage = next;
        int length = passage.to() - passage.from();
        source.passage(passage);
        moves.clear();
        states.clear(length);
        if (head.length <= length) {
            head = new int[length * 2];
            cheapest = new float[length * 2];
        }
        Arrays.fill(head, 0, length + 1, -1);
        Arrays.fill(cheapest, 0, length + 1, Float.MAX_VALUE);
        states.begin(before(passage), (byte) passage.kind().ordinal(), passage.sentence());
        for (int place = 0; place < length; place++) {
            float most = source.isWithinToken(place) ? ahead(place, length) + WIDEST : Float.MAX_VALUE;
            for (int s = states.first(place); s < states.last(place); s++) {
                if (states.cost[s] <= most) {
                    leave(s, place, passage);
                }
            }
            states.settle(place + 1, head[place + 1], moves, MOST_STATES, WIDEST);
        }
        float[] after = new float[states.last(length) - states.first(length)];
        for (int i = 0; i < after.length; i++) {
            after[i] = after(states.history[states.first(length) + i], passage.after());
        }
        return new PathReader(passage, this, states, after).read();
    }

    /// The least cost at which any place after this one has been reached. What costs much more within a token is a wrong start in what has
    /// been read whole.
    private float ahead(int place, int length) {
        float least = Float.MAX_VALUE;
        for (int next = place + 1; next <= length; next++) {
            least = Math.min(least, cheapest[next]);
        }
        return least;
    }

    Steps steps() {
        return search.steps();
    }

    Lexicon lexicon() {
        return lexicon;
    }

    private long before(Passage passage) {
        long state = passage.before().length == 0 && passage.sentence() ? model.begin() : model.empty();
        for (int word : passage.before()) {
            state = LanguageModel.state(model.advance(state, word));
        }
        return state;
    }

    private float after(long history, int[] words) {
        long state = history;
        float cost = 0;
        for (int word : words) {
            long step = model.advance(state, word);
            cost += LanguageModel.cost(step);
            state = LanguageModel.state(step);
        }
        return cost * languageWeight;
    }

    private void leave(int s, int place, Passage passage) {
        int next = place;
        int length = passage.to() - passage.from();
        while (next < length && Character.isWhitespace(passage.text()[passage.from() + next])) {
            next++;
        }
        if (next == length) {
            return;
        }
        boolean space = next > place || place == 0 || (states.kind[s] & PENDING) != 0;
        source.fill(next);
        for (int e = edges.first(next); e < edges.last(next); e++) {
            if (isHopeless(s, e, edges.cost[e])) {
                continue;
            }
            if (edges.type[e] == Edges.SPECK) {
                byte kind = (byte) (states.kind[s] & ~PENDING | (space ? PENDING : 0));
                move(s, e, edges.cost[e], Transitions.AS_IS, kind, states.sentence[s], states.history[s]);
            } else {
                write(s, e, space, place == 0, next);
            }
        }
    }

    private void write(int s, int e, boolean space, boolean first, int place) {
        int word = edges.word[e];
        long step = model.advance(states.history[s], word);
        TokenKind kind = KINDS[edges.kind[e]];
        float price = LanguageModel.cost(step) * languageWeight + edges.cost[e];
        if (edges.type[e] == Edges.WORD) {
            price += casing(lexicon, word, CASINGS[edges.casing[e]], states.sentence[s]);
        }
        boolean sentence = word == stop || word == question || word == exclamation;
        long history = LanguageModel.state(step);
        TokenKind left = KINDS[states.kind[s] & ~PENDING];
        byte written = (byte) kind.ordinal();
        if (first || !isWord(left) || !isWord(kind)) {
            move(s, e, price, Transitions.AS_IS, written, sentence, history);
            return;
        }
        if (space && lost >= 0 && kind == TokenKind.WORD && LanguageModel.cost(step) > SURPRISE) {
            losing(s, e, price - LanguageModel.cost(step) * languageWeight + LOSS, written, sentence);
        }
        float with = -lexicon.logSpace(left, kind, true);
        float without = -lexicon.logSpace(left, kind, false);
        move(s, e, price + (space ? with : without), Transitions.AS_IS, written, sentence, history);
        if (space && without < with) {
            move(s, e, price + without + SPACE_DROPPED, Transitions.SPACE_DROPPED, written, sentence, history);
        } else if (!space && with < without && between(place)) {
            move(s, e, price + with + SPACE_ADDED, Transitions.SPACE_ADDED, written, sentence, history);
        }
    }

    /// What it costs that a word is set in a case.
    static float casing(Lexicon lexicon, int word, Casing casing, boolean sentence) {
        return Math.min(MOST_CASING, -lexicon.logCasing(word, casing, sentence));
    }

    /// Reads an edge as if a word were lost before it.
    private void losing(int s, int e, float price, byte written, boolean sentence) {
        if (isHopeless(s, e, price)) {
            return;
        }
        long before = model.advance(states.history[s], lost);
        long step = model.advance(LanguageModel.state(before), edges.word[e]);
        float cost = price + (LanguageModel.cost(before) + LanguageModel.cost(step)) * languageWeight;
        move(s, e, cost, Transitions.LOST_WORD, written, sentence, LanguageModel.state(step));
    }

    /// Whether a path is so dear that no state at the end of its next edge would keep it.
    private boolean isHopeless(int s, int e, float price) {
        return states.cost[s] + price > cheapest[edges.end[e]] + WIDEST;
    }

    private void move(int s, int e, float price, byte space, byte kind, boolean sentence, long history) {
        if (isHopeless(s, e, price)) {
            return;
        }
        int place = edges.end[e];
        int m = moves.add(s, e, price, states.cost[s] + price, space, kind, sentence, history);
        moves.next[m] = head[place];
        head[place] = m;
        cheapest[place] = Math.min(cheapest[place], moves.total[m]);
    }

    /// Whether a space may be missing before a place: only between letters, digits and apostrophes.
    private boolean between(int place) {
        char left = passage.text()[passage.from() + place - 1];
        char right = passage.text()[passage.from() + place];
        return (Character.isLetterOrDigit(left) || left == '\'') && Character.isLetterOrDigit(right);
    }

    private static boolean isWord(TokenKind kind) {
        return WORDS[kind.ordinal()];
    }

    private static boolean[] words() {
        boolean[] words = new boolean[KINDS.length];
        for (TokenKind kind : KINDS) {
            words[kind.ordinal()] = isWordlike(kind);
        }
        return words;
    }

    private static boolean isWordlike(TokenKind kind) {
        return switch (kind) {
            case WORD, ELISION, CLITIC, NUMBER, MIXED -> true;
            case STOP, HIGH_STOP, OPEN, CLOSE, OPEN_QUOTE, CLOSE_QUOTE, QUOTE, APOSTROPHE, HYPHEN, DASH, SYMBOL -> false;
        };
    }
}
