package org.relire.repair.lm;

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
        return FunctionWords.guess(text);
    }
}
