package org.relire.training.damage;

/// The classes of damage, each with its own generator and its own score.
public enum DamageKind {
    /// A word parted by a space, as letter spacing makes it.
    SPLIT_WORD,
    /// A word parted by a hyphen and a line end, or by the space that is left of them.
    LINE_HYPHEN,
    /// Two words without the space between.
    JOINED_WORDS,
    /// An accent lost, added or changed.
    ACCENT,
    /// Digits and signs for letters.
    SIGN_FOR_LETTER,
    /// Letters taken for letters of like shape.
    GLYPH,
    /// Specks read as punctuation.
    SPECK,
    /// A lone letter read as another or as a digit.
    LONE_LETTER,
    /// Mojibake, ligatures, soft hyphens, replacement characters, decomposed accents.
    ENCODING,
    /// A word that has become another word.
    REAL_WORD,
    /// A word parted by a line end whose hyphen is lost or has become a speck.
    LOST_LINE_HYPHEN
}
