package org.relire.repair.lattice;

import java.util.List;
import org.relire.repair.channel.Channel;
import org.relire.repair.lattice.NearWords.Near;
import org.relire.repair.lattice.Passage.PassageToken;
import org.relire.repair.lm.FrenchKnowledge;
import org.relire.repair.lm.LanguageModel;
import org.relire.repair.lm.Lexicon;
import org.relire.repair.lm.RememberingModel;
import org.relire.repair.lm.TokenKind;
import org.relire.repair.lm.Vocabulary;

/// Tells without a lattice which of the known words in doubt stand as they should: those that fit their context badly, but no worse than
/// whatever they may have been. Changes are tried one at a time: the word or a neighbour for one that it
/// may have been, two words joined, one parted, a lost `à` before it.
///
/// Holds its working memory; one thread at a time.
public final class ContextCheck {
    /// The weight of all other readings up to which a word is confirmed, itself at 1: as sure as the decoder is of a place that it passes over.
    private static final double LITTLE = 0.03;
    private static final float NEGLIGIBLE = 9f;
    /// Tokens of context whose cost a change may alter: itself and two more.
    private static final int REACH = 3;

    private final Lexicon lexicon;
    private final LanguageModel model;
    private final NearWords near;
    private final float languageWeight;
    private final float spaceRead;
    private final int lost;
    private char[] text = new char[0];
    private List<PassageToken> tokens = List.of();
    private float[] costs = new float[0];
    private long[] states = new long[1];
    private double[] weights = new double[0];

    public ContextCheck(FrenchKnowledge knowledge, Channel channel, float languageWeight) {
        lexicon = knowledge.lexicon();
        model = new RememberingModel(knowledge.words());
        near = new NearWords(lexicon, model, channel);
        this.languageWeight = languageWeight;
        spaceRead = spaceRead(channel);
        lost = lexicon.find(Decoder.LOST);
    }

    private static float spaceRead(Channel channel) {
        float least = Decoder.SPACE_DROPPED;
        int first = channel.first(new char[] {' '}, 0, 1);
        for (int arc = first; first >= 0 && arc < channel.end(first); arc++) {
            least = Channel.length(channel.truth(arc)) == 0 ? Math.min(least, channel.cost(arc)) : least;
        }
        return least;
    }

    /// Begins on a stretch of text.
    public void start(char[] characters, List<PassageToken> all) {
        text = characters;
        tokens = all;
        int n = all.size();
        if (costs.length < n) {
            costs = new float[n * 2];
            states = new long[n * 2 + 1];
            weights = new double[n * 2];
        }
        states[0] = model.begin();
        for (int i = 0; i < n; i++) {
            long step = model.advance(states[i], all.get(i).word());
            costs[i] = LanguageModel.cost(step) * languageWeight;
            states[i + 1] = LanguageModel.state(step);
            weights[i] = -1;
        }
    }

    /// Whether a token of the stretch is a known word that nothing near explains better.
    public boolean confirms(int i) {
        PassageToken token = tokens.get(i);
        if (!isKnownWord(i) || token.end() - token.start() < 2 || text[token.end() - 1] == '\'' || !isPlain(i - 1) || !isPlain(i + 1)) {
            return false;
        }
        double others = others(i) + (i > 0 ? others(i - 1) : 0) + (i + 1 < tokens.size() ? others(i + 1) : 0);
        if (others >= LITTLE) {
            return false;
        }
        others += losing(i);
        for (int k = Math.max(0, i - 1); k <= i + 1 && k < tokens.size() && others < LITTLE; k++) {
            others += parted(k);
        }
        for (int k = Math.max(0, i - 2); k <= i + 1 && others < LITTLE; k++) {
            others += joined(k);
        }
        return others < LITTLE;
    }

    /// Whether a neighbour is what it seems: no sign or lone digit that may have been a letter, no full stop within a sentence.
    private boolean isPlain(int i) {
        if (i < 0 || i >= tokens.size()) {
            return true;
        }
        PassageToken token = tokens.get(i);
        return switch (token.kind()) {
            case WORD -> token.word() >= Vocabulary.FIRST;
            case NUMBER -> token.end() - token.start() > 1;
            case HIGH_STOP -> text[token.start()] != '!';
            case STOP -> text[token.start()] != '.' || i + 1 == tokens.size() || !Character.isLowerCase(text[tokens.get(i + 1).start()]);
            case ELISION, CLITIC, OPEN, CLOSE, OPEN_QUOTE, CLOSE_QUOTE, QUOTE, HYPHEN, DASH -> true;
            case MIXED, APOSTROPHE, SYMBOL -> false;
        };
    }

    private boolean isKnownWord(int i) {
        PassageToken token = tokens.get(i);
        return token.kind() == TokenKind.WORD && token.word() >= Vocabulary.FIRST;
    }

    /// The weight of all words that a token may have been, against the token itself.
    private double others(int i) {
        if (weights[i] < 0) {
            weights[i] = isKnownWord(i) || tokens.get(i).kind() == TokenKind.ELISION ? weigh(i) : 0;
        }
        return weights[i];
    }

    private double weigh(int i) {
        PassageToken token = tokens.get(i);
        Near all = near.of(new String(text, token.start(), token.end() - token.start()));
        float own = Float.MAX_VALUE;
        for (int k = 0; k < all.words().length; k++) {
            own = all.words()[k] == token.word() ? Math.min(own, all.costs()[k]) : own;
        }
        double sum = 0;
        for (int k = 0; k < all.words().length; k++) {
            if (all.words()[k] != token.word()) {
                sum += weight(i, i + 1, all.costs()[k] - (own == Float.MAX_VALUE ? 0 : own), all.words()[k]);
            }
        }
        return sum;
    }

    /// The weight of `words` in the place of the tokens `from` to `to`, at a cost beside the word model's, against those tokens.
    private double weight(int from, int to, float cost, int... words) {
        float sum = cost;
        int last = Math.min(tokens.size(), to + REACH - 1);
        for (int i = from; i < last; i++) {
            sum -= costs[i];
        }
        if (sum > NEGLIGIBLE) {
            return 0;
        }
        long state = states[from];
        for (int word : words) {
            long step = model.advance(state, word);
            sum += LanguageModel.cost(step) * languageWeight;
            state = LanguageModel.state(step);
            if (sum > NEGLIGIBLE) {
                return 0;
            }
        }
        for (int i = to; i < last; i++) {
            long step = model.advance(state, tokens.get(i).word());
            sum += LanguageModel.cost(step) * languageWeight;
            state = LanguageModel.state(step);
        }
        return Math.exp(-sum);
    }

    /// The weight of a token and the next, a space between, as one word.
    private double joined(int i) {
        if (i + 1 >= tokens.size() || tokens.get(i).kind() != TokenKind.WORD || tokens.get(i + 1).kind() != TokenKind.WORD) {
            return 0;
        }
        PassageToken left = tokens.get(i);
        PassageToken right = tokens.get(i + 1);
        if (right.start() != left.end() + 1) {
            return 0;
        }
        int word = joined(left, right, text[left.start()]);
        if (word < 0 && Character.isUpperCase(text[left.start()])) {
            word = joined(left, right, Character.toLowerCase(text[left.start()]));
        }
        return word < 0 ? 0 : weight(i, i + 2, spaceRead, word);
    }

    private int joined(PassageToken left, PassageToken right, char first) {
        long node = walk(lexicon.child(lexicon.root(), first), left.start() + 1, left.end());
        node = walk(node, right.start(), right.end());
        return node < 0 ? -1 : lexicon.word(node);
    }

    private long walk(long node, int from, int to) {
        long at = node;
        for (int i = from; i < to && at >= 0; i++) {
            at = lexicon.child(at, text[i]);
        }
        return at;
    }

    /// The weight of a token as two words that lost the space between them.
    private double parted(int i) {
        PassageToken token = tokens.get(i);
        if (token.kind() != TokenKind.WORD) {
            return 0;
        }
        double sum = 0;
        long node = lexicon.root();
        for (int at = token.start(); at < token.end() - 1; at++) {
            char c = at == token.start() ? Character.toLowerCase(text[at]) : text[at];
            node = lexicon.child(node, c);
            if (node < 0) {
                break;
            }
            int left = lexicon.word(node);
            long end = left < 0 ? -1 : walk(lexicon.root(), at + 1, token.end());
            int right = end < 0 ? -1 : lexicon.word(end);
            if (right >= 0) {
                boolean space = lexicon.kind(left) == TokenKind.WORD;
                sum += weight(i, i + 1, space ? Decoder.SPACE_ADDED : 0, left, right);
            }
        }
        return sum;
    }

    private double losing(int i) {
        return lost < 0 || costs[i] <= Decoder.SURPRISE ? 0 : weight(i, i + 1, Decoder.LOSS, lost, tokens.get(i).word());
    }
}
