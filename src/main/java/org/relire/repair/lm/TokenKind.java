package org.relire.repair.lm;

/// What a token is, as far as its spelling alone tells: the classes that spacing is counted over.
public enum TokenKind {
    /// Letters, with inner hyphens or apostrophes (`peut-être`, `aujourd'hui`) and abbreviations with their dots (`M.`, `C.P.`, `n°`).
    WORD,
    /// An elided word with its apostrophe (`l'`, `qu'`); the next token is glued to it.
    ELISION,
    /// A pronoun or particle glued to the word before it, with its hyphens (`-il`, `-t-on`, `-là`, `-mêmes`).
    CLITIC,
    /// Digits, with inner points or commas (`12`, `1,5`, `15.12.1980`).
    NUMBER,
    /// Letters and digits together (`1er`, `20e`, `A4`).
    MIXED,
    /// `.` `,` `…`
    STOP,
    /// `;` `:` `!` `?`, before which French prints set a space.
    HIGH_STOP,
    /// `(` `[` `{`
    OPEN,
    /// `)` `]` `}`
    CLOSE,
    /// `"`
    QUOTE,
    /// A lone `'` that elides nothing.
    APOSTROPHE,
    /// `-` between the parts of a compound that the vocabulary lacks, or alone.
    HYPHEN,
    /// `–` (every longer dash is folded to it).
    DASH,
    /// Everything else: `/ § % € * & + = •` and characters of other scripts.
    SYMBOL,
    /// `«`
    OPEN_QUOTE,
    /// `»`
    CLOSE_QUOTE
}
