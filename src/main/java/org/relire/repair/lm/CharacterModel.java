package org.relire.repair.lm;

/// A character n-gram model as an automaton: P(character | the characters before), up to five of them.
///
/// States are non-negative ints. Characters outside the model's alphabet count as one class and cost what unseen
/// characters cost. Nothing here allocates.
///
/// ```java
/// int state = spelling.begin();
/// long step = spelling.advance(state, 'd');
/// float cost = CharacterModel.cost(step);   // -ln P
/// state = CharacterModel.state(step);
/// ```
///
/// Two models share the type: *running text* (words with single spaces between: is this French at all?) and *spelling*
/// (one rare word: how would an unknown word be spelt?).
public interface CharacterModel {
    /// Ends a word in the spelling model, a paragraph in the running text model.
    char END = '\n';

    /// The state at the start of a word (spelling) or a paragraph (running text).
    int begin();

    /// Scores a character and moves on; take the answer apart with [#cost] and [#state].
    long advance(int state, char c);

    /// `-ln P(character | state)` of a step.
    static float cost(long step) {
        return Float.intBitsToFloat((int) (step >>> 32));
    }

    /// The state after a step.
    static int state(long step) {
        return (int) step;
    }

    /// `-ln P` of a whole text from [#begin] to [#END], in nats.
    default double cost(CharSequence text) {
        int state = begin();
        double sum = 0;
        for (int i = 0; i < text.length(); i++) {
            long step = advance(state, Typography.fold(text.charAt(i)));
            sum += cost(step);
            state = state(step);
        }
        return sum + cost(advance(state, END));
    }

    /// Nats a character of a text without its end; 0 for an empty text. French prose lies near 1.5, gibberish above 3.
    default double costPerCharacter(CharSequence text) {
        int state = begin();
        double sum = 0;
        for (int i = 0; i < text.length(); i++) {
            long step = advance(state, Typography.fold(text.charAt(i)));
            sum += cost(step);
            state = state(step);
        }
        return text.isEmpty() ? 0 : sum / text.length();
    }
}
