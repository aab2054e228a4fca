package org.relire.repair;

import org.relire.model.QualityEstimate;
import org.relire.repair.lattice.Passage.PassageToken;
import org.relire.repair.lm.CharacterModel;
import org.relire.repair.lm.FrenchKnowledge;
import org.relire.repair.lm.TokenKind;
import org.relire.repair.lm.Vocabulary;

/// Estimates the share of wrong characters from what the text looks like: words that no list knows, words in doubt, odd signs,
/// lone letters, and how strange its characters are to the character model.
///
/// The weights were fitted by `GaugeTraining` on damaged held-out text, the interval on the tuning part of the evaluation sets.
final class QualityGauge {
    /// Features of a page.
    static final int COUNT = 6;
    private static final double[] WEIGHTS = {-0.0020, 0.2260, 0.0100, 0.0838, 0.1712, 0.0097};
    /// The interval: real pages lose words and lines without a trace, so it reaches further up than down.
    private static final double LEAST = 0.4;
    private static final double[] MOST = {0.02, 2.5};
    private static final double USUAL_COST = 1.55;
    private static final int STRIDE = 3;
    private static final int SAMPLE = 400;

    private final CharacterModel characters;

    QualityGauge(FrenchKnowledge knowledge) {
        characters = knowledge.text();
    }

    QualityEstimate estimate(char[] text, Iterable<ScreenedText> parts) {
        double[] features = features(text, parts);
        if (features[0] == 0) {
            return new QualityEstimate(0, 0, 0);
        }
        double rate = 0;
        for (int i = 0; i < COUNT; i++) {
            rate += WEIGHTS[i] * features[i];
        }
        double estimate = Math.clamp(rate, 0, 1);
        double high = Math.min(1, MOST[0] + MOST[1] * estimate);
        return new QualityEstimate(estimate, estimate * LEAST, Math.max(estimate, high));
    }

    /// 1 (0 for a page without words) and the shares of unknown words, doubtful tokens, odd signs and lone letters, and the nats a
    /// character above usual French.
    double[] features(char[] text, Iterable<ScreenedText> parts) {
        double[] counts = new double[COUNT];
        double tokens = 0;
        double words = 0;
        for (ScreenedText part : parts) {
            for (PassageToken token : part.tokens()) {
                tokens++;
                boolean small = !Character.isUpperCase(text[token.start()]);
                words += token.kind() == TokenKind.WORD ? 1 : 0;
                counts[1] += token.kind() == TokenKind.WORD && token.word() == Vocabulary.UNKNOWN && small ? 1 : 0;
                counts[2] += token.doubtful() ? 1 : 0;
                counts[3] += token.kind() == TokenKind.SYMBOL ? 1 : 0;
                counts[4] += token.kind() == TokenKind.WORD && token.end() == token.start() + 1 && "aàyAÀYôÔ".indexOf(text[token.start()]) < 0 ? 1 : 0;
            }
        }
        if (words == 0) {
            return new double[COUNT];
        }
        return new double[] {1, counts[1] / words, counts[2] / tokens, counts[3] / tokens, counts[4] / words, strangeness(text)};
    }

    /// From a third of the text, in stretches.
    private double strangeness(char[] text) {
        double sum = 0;
        long seen = 0;
        for (int from = 0; from < text.length; from += STRIDE * SAMPLE) {
            int state = characters.begin();
            for (int i = from; i < Math.min(text.length, from + SAMPLE); i++) {
                long step = characters.advance(state, text[i]);
                sum += CharacterModel.cost(step);
                state = CharacterModel.state(step);
                seen++;
            }
        }
        return seen == 0 ? 0 : Math.max(0, sum / seen - USUAL_COST);
    }
}
