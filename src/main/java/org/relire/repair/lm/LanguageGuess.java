package org.relire.repair.lm;

import java.util.List;

/// The language of a block of text, from its function words and letter patterns.
public enum LanguageGuess {
    /// French: to be repaired.
    FRENCH,
    /// Dutch: left alone.
    DUTCH,
    /// English: left alone.
    ENGLISH,
    /// German: left alone.
    GERMAN,
    /// Too little or too damaged to tell.
    UNKNOWN;

    /// The language of a text of a line or more; `UNKNOWN` where the evidence is thin.
    public static LanguageGuess of(CharSequence text) {
        return of(new Tokenizer().tokenize(text));
    }

    /// The language of a text that is cut into tokens already.
    public static LanguageGuess of(List<Token> tokens) {
        return FunctionWords.guess(tokens);
    }
}
