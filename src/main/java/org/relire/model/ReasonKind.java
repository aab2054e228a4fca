package org.relire.model;

/// Why a passage was changed or is in doubt.
public enum ReasonKind {
    /// Letters that OCR takes for one another.
    CONFUSION,
    /// An accent lost, added or wrong.
    ACCENT,
    /// A digit or sign read in place of a letter.
    SIGN_FOR_LETTER,
    /// A word read in two.
    SPLIT_WORD,
    /// Words read as one.
    JOINED_WORDS,
    /// A speck read as punctuation.
    SPECK,
    /// A word parted at the end of a line.
    HYPHENATION,
    /// An apostrophe lost, wrong or apart from its word.
    ELISION,
    /// Mojibake, ligatures, soft hyphens and other traces of an encoding.
    ENCODING,
    /// A word that exists but does not fit its context.
    CONTEXT,
    /// Learnt from the document itself or from what the editor decided before.
    LEARNT,
    /// A word that no list knows.
    UNKNOWN_WORD,
    /// The OCR engine was unsure.
    LOW_CONFIDENCE,
    /// A remark of the proofreader.
    PROOFREADING,
    /// Read another way when the page was read again, where a person had written or verified something.
    CONFLICT,
    /// Typed by a person.
    TYPED
}
