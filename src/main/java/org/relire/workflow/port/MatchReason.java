package org.relire.workflow.port;

/// Why a page matched: the words of the query themselves, or by way of something weaker.
public enum MatchReason {
    /// The very words, accents and case folded.
    EXACT,
    /// Another form of the word: plural, feminine, conjugated.
    STEM,
    /// Spelled nearly so.
    FUZZY,
    /// Found in the raw text only.
    RAW_TEXT,
    /// It bears the tag that was asked for, and nothing else was.
    TAG
}
