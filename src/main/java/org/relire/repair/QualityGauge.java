package org.relire.repair;

import java.util.List;
import org.relire.model.QualityEstimate;
import org.relire.repair.lattice.Passage.PassageToken;
import org.relire.repair.lm.FrenchKnowledge;
import org.relire.repair.lm.TokenKind;
import org.relire.repair.lm.Vocabulary;

/// Estimates the share of wrong characters from what the text looks like.
final class QualityGauge {
    private static final double UNKNOWN_WEIGHT = 0.33;
    private static final double DOUBT_WEIGHT = 0.06;
    private static final double SYMBOL_WEIGHT = 0.25;

    QualityGauge(FrenchKnowledge knowledge) {
    }

    QualityEstimate estimate(char[] text, List<ScreenedText> parts) {
        long words = 0;
        long unknown = 0;
        long doubtful = 0;
        long symbols = 0;
        long tokens = 0;
        for (ScreenedText part : parts) {
            for (PassageToken token : part.tokens()) {
                tokens++;
                words += token.kind() == TokenKind.WORD ? 1 : 0;
                unknown += token.kind() == TokenKind.WORD && token.word() == Vocabulary.UNKNOWN
                        && !Character.isUpperCase(text[token.start()]) ? 1 : 0;
                doubtful += token.doubtful() ? 1 : 0;
                symbols += token.kind() == TokenKind.SYMBOL ? 1 : 0;
            }
        }
        if (tokens == 0) {
            return new QualityEstimate(0, 0, 0);
        }
        double rate = UNKNOWN_WEIGHT * unknown / Math.max(1, words) + DOUBT_WEIGHT * doubtful / tokens + SYMBOL_WEIGHT * symbols / tokens;
        double estimate = Math.min(1, rate);
        return new QualityEstimate(estimate, estimate * 0.4, Math.min(1, estimate * 2 + 0.01));
    }
}
