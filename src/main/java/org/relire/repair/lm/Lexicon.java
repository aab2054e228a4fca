package org.relire.repair.lm;

/// What is known of each form of the vocabulary apart from its contexts.
///
/// The vocabulary holds every form of the corpora seen often enough, every inflected form of the dictionary, and
/// frequent first names and surnames. Rarer names are known to [#isName] only: they can be recognised, not proposed.
public interface Lexicon extends Vocabulary {
    /// Flag: an inflected form of the spelling dictionary.
    int DICTIONARY = 1;
    /// Flag: a first name.
    int FIRST_NAME = 1 << 1;
    /// Flag: a surname.
    int SURNAME = 1 << 2;
    /// Flag: a place, as the corpora's contexts tell (`à Liège`, `ville de Mons`).
    int PLACE = 1 << 3;
    /// Flag: an abbreviation with a dot or in capitals.
    int ABBREVIATION = 1 << 4;
    /// Flag: within sentences the corpora write the word mostly with a capital, and this form has one.
    int CAPITALISED = 1 << 5;

    /// The flags of a word; 0 below [#FIRST].
    int flags(int word);

    /// What kind of token a word is.
    TokenKind kind(int word);

    /// How often the corpora have the word, domains weighted, as occurrences in a million tokens (steps of 0.55 in the logarithm);
    /// 0 where they lack it.
    float frequency(int word);

    /// Whether a dictionary has a word.
    default boolean isDictionary(int word) {
        return word >= FIRST && (flags(word) & DICTIONARY) != 0;
    }

    /// Whether the form is in the dictionary, or the corpora have it often enough to be trusted.
    default boolean isTrusted(int word) {
        return word >= FIRST && ((flags(word) & DICTIONARY) != 0 || frequency(word) >= 0.5f);
    }

    /// The same of a form as it stands.
    default boolean isTrusted(String form) {
        return !form.isEmpty() && isTrusted(lookup(new Token(0, form.length(), form, TokenKind.WORD)));
    }

    /// Whether a name register lists the form, in any case (`DUPONT`, `Dupont`), wrong "yes" in under 0.1 %; or it is a Belgian place or part of the name of one, with a capital, accents aside.
    boolean isName(CharSequence form);

    /// How likely the form is written so: natural logarithm of P(casing | the word's own case, sentence start).
    float logCasing(int word, Casing casing, boolean sentenceStart);

    /// Natural logarithm of P(a space stands between | kinds of the tokens), or of P(no space).
    float logSpace(TokenKind left, TokenKind right, boolean space);

    /// The id for a token as written, its case relaxed step by step: as is; with its first letter in lower case; the more
    /// frequent of all in lower case and all but the first letter (`DUPONT`, `Dupont`); for capitals alone, with accents that
    /// typewriters have not on capitals (`PREFET`, `préfet`). Initials with dots are looked for without (`S.N.C.B.`,
    /// `SNCB`). `UNKNOWN` if none fits. Numbers give [#NUMBER], mixtures [#MIXED].
    ///
    /// At the start of a sentence (see [Tokenizer#startsSentence]) the more frequent of `Le` and `le` is taken, as it was in training.
    int lookup(Token token, boolean sentenceStart);

    /// The id for a token within a sentence.
    default int lookup(Token token) {
        return lookup(token, false);
    }
}
