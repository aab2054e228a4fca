package org.relire.repair.lm;

/// Word trigrams: P(word | the two words before), modified Kneser-Ney, pruned, 8-bit.
///
/// A decoder holds a *state*: all that the model needs of the words before, as one non-negative long. Two histories that the model
/// cannot tell apart have equal states, so hypotheses with equal states can be merged. One [#advance] both scores a
/// word and finds the next state:
///
/// ```java
/// long state = model.begin();
/// long step = model.advance(state, word);
/// float cost = LanguageModel.cost(step);   // -ln P, at least 0
/// state = LanguageModel.state(step);
/// ```
///
/// Words are ids of the [Vocabulary] that was built with it. Nothing here allocates; many threads may ask at once.
public interface LanguageModel {
    /// Bits of a state.
    int STATE_BITS = 43;
    /// Units of cost in one nat.
    int COST_SCALE = 1 << 15;

    /// The state before the first word of a paragraph.
    long begin();

    /// The state that knows nothing of the words before (in the middle of a text, after an unreadable run).
    long empty();

    /// Scores `word` after `state` and moves on; take the answer apart with [#cost] and [#state]. Costs above 63.9 nats are cut there.
    long advance(long state, int word);

    /// `-ln P(word | state)` of a step.
    static float cost(long step) {
        return (step >>> STATE_BITS) * (1f / COST_SCALE);
    }

    /// The state after a step.
    static long state(long step) {
        return step & ((1L << STATE_BITS) - 1);
    }

    /// `ln P(word | state)`.
    default float logProb(long state, int word) {
        return -cost(advance(state, word));
    }

    /// The state after these two words, the nearer one last.
    long state(int before, int last);

    /// `ln P(w3 | w1 w2)`.
    default float logProb(int w1, int w2, int w3) {
        return logProb(state(w1, w2), w3);
    }

    /// `ln P(word)` without context.
    float logUnigram(int word);
}
