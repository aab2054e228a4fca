package org.relire.repair.lm;

/// How a word's letters stand in a text, against the word's form in the vocabulary.
///
/// The vocabulary holds each word in the case it has within a sentence: `le`, `Liège`, `SNCB`. A text writes `Le` at the
/// start of a sentence, `LE` in a heading. A decoder that meets a capital walks the vocabulary with the letter as is
/// and, as a second hypothesis, with lower-case letters, and pays [Lexicon#logCasing].
public enum Casing {
    /// As in the vocabulary.
    AS_IS,
    /// The first letter raised (`Le` for `le`).
    CAPITALISED,
    /// Every letter raised (`LE` for `le`, `LIÈGE` for `Liège`).
    UPPER
}
