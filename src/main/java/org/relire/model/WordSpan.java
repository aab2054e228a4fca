package org.relire.model;

/// A word of the layout and the range it takes in the reading's text.
///
/// @param language of the word's block
public record WordSpan(TextRange range, OcrWord word, Language language) {
}
