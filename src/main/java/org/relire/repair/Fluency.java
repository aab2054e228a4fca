package org.relire.repair;

import java.util.List;
import java.util.regex.Pattern;
import org.relire.repair.lattice.Passage.PassageToken;
import org.relire.repair.lm.FrenchKnowledge;
import org.relire.repair.lm.LanguageModel;
import org.relire.repair.lm.Token;
import org.relire.repair.lm.Vocabulary;

/// What the word model holds of a text in the place of some tokens of a page, given the words around.
final class Fluency {
    /// How many words before a word tell something of it.
    private static final int REACH = 2;
    /// What parts a word at a line's end.
    private static final Pattern LINE_HYPHEN = Pattern.compile("(?<=\\p{L})-[ ]*\n[ ]*(?=\\p{Ll})");

    private final FrenchKnowledge knowledge;
    private final Spelling spelling;
    private final ScreenedText part;

    /// @param part of a page, whose words stand around
    Fluency(FrenchKnowledge knowledge, Spelling spelling, ScreenedText part) {
        this.knowledge = knowledge;
        this.spelling = spelling;
        this.part = part;
    }

    /// Negated natural logarithm of the probability of the words of `text` in the place of the tokens `from` to `to` and of the next two, the spelling of
    /// unknown words of the text included. Words that a line's end parts count as whole where that is likelier.
    double cost(int from, int to, String text) {
        String whole = whole(text);
        double cost = costAsWritten(from, to, text);
        return whole.equals(text) ? cost : Math.min(cost, costAsWritten(from, to, whole));
    }

    /// A text with the words that a line's end parts put together.
    static String whole(String text) {
        return LINE_HYPHEN.matcher(text).replaceAll("");
    }

    private double costAsWritten(int from, int to, String text) {
        LanguageModel model = knowledge.words();
        int first = part.firstEndingAfter(from);
        long state = before(first);
        double cost = 0;
        for (Token token : knowledge.tokenizer().tokenize(text)) {
            int word = knowledge.lexicon().lookup(token);
            long step = model.advance(state, word);
            if (Character.isUpperCase(token.form().charAt(0))) {
                step = likelier(step, model.advance(state, knowledge.lexicon().lookup(token, true)));
            }
            cost += LanguageModel.cost(step) + (word < Vocabulary.FIRST ? spelling.cost(token) : 0);
            state = LanguageModel.state(step);
        }
        List<PassageToken> tokens = part.tokens();
        int next = first;
        while (next < tokens.size() && tokens.get(next).start() < to) {
            next++;
        }
        for (int i = next; i < Math.min(tokens.size(), next + REACH); i++) {
            long step = model.advance(state, tokens.get(i).word());
            cost += LanguageModel.cost(step);
            state = LanguageModel.state(step);
        }
        return cost;
    }

    /// A capital may be that of a name or of a sentence, a verse or a heading: whether it stands there rightly is the reader's to say.
    private static long likelier(long one, long other) {
        return LanguageModel.cost(one) <= LanguageModel.cost(other) ? one : other;
    }

    /// The state before a token.
    private long before(int token) {
        LanguageModel model = knowledge.words();
        long state = token < REACH ? model.begin() : model.empty();
        for (int i = Math.max(0, token - REACH); i < token; i++) {
            state = LanguageModel.state(model.advance(state, part.tokens().get(i).word()));
        }
        return state;
    }
}
