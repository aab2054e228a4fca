package org.relire.model;

/// How much work a page is worth.
public enum ReadingMode {
    /// One pass.
    FAST,
    /// One pass, and another where the first is doubtful.
    STANDARD,
    /// Several passes over every page, and doubtful lines once more.
    THOROUGH
}
