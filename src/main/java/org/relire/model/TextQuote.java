package org.relire.model;

/// A quotation with the text around it, as the Web Annotation model's TextQuoteSelector has it:
/// it finds its place again after the text has changed.
public record TextQuote(String exact, String prefix, String suffix) {

    /// How many characters of context are kept on each side.
    public static final int CONTEXT = 32;

    /// The quotation of `range` in `text`.
    public static TextQuote of(String text, TextRange range) {
        return new TextQuote(
                range.in(text),
                text.substring(Math.max(0, range.start() - CONTEXT), range.start()),
                text.substring(range.end(), Math.min(text.length(), range.end() + CONTEXT)));
    }
}
