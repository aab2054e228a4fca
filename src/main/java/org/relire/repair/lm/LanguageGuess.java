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

    private static final int LEAST_FORMS = 2;
    private static final int LEAST_FORMS_OF_LINE = 3;

    /// The language of a text of a line or more; `UNKNOWN` where the evidence is thin.
    public static LanguageGuess of(CharSequence text) {
        return of(new Tokenizer().tokenize(text));
    }

    /// The language of a text that is cut into tokens already.
    public static LanguageGuess of(List<Token> tokens) {
        return FunctionWords.guess(tokens, LEAST_FORMS);
    }

    /// The language of a line of a text that may be in another: told by more words than that of a text for itself, for a line may end on a quotation.
    public static LanguageGuess ofLine(CharSequence line) {
        return FunctionWords.guess(new Tokenizer().tokenize(line), LEAST_FORMS_OF_LINE);
    }
}
