package org.relire.boot;

import org.relire.repair.lm.FrenchKnowledge;
import org.relire.repair.lm.Token;
import org.relire.repair.lm.TokenKind;
import org.relire.repair.lm.Vocabulary;
import org.relire.workflow.port.TextPlausibility;

/// Judges readings by the repair engine's knowledge of French.
record FrenchPlausibility(FrenchKnowledge knowledge) implements TextPlausibility {

    /// A number or sign says little for or against a reading.
    private static final double SIGN = 0.7;

    @Override
    public double known(String words) {
        double all = 0;
        double good = 0;
        for (Token token : knowledge.tokenizer().tokenize(words)) {
            int length = token.end() - token.start();
            all += length;
            good += length * known(token);
        }
        return all == 0 ? 0 : good / all;
    }

    private double known(Token token) {
        if (token.kind() == TokenKind.MIXED) {
            return 0;
        }
        if (token.form().isEmpty() || !Character.isLetter(token.form().codePointAt(0))) {
            return SIGN;
        }
        int word = knowledge.lexicon().lookup(token);
        return word >= Vocabulary.FIRST && knowledge.lexicon().isTrusted(word) ? 1 : 0;
    }

    @Override
    public double cost(String text) {
        return knowledge.text().costPerCharacter(text) * text.length();
    }
}
