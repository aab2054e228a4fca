package org.relire.model;

import java.time.Instant;
import java.util.List;

/// One reading of a page: its raw text, which never changes, and the layout that the text was taken from.
///
/// @param engine what read it, for people: engine, version, model
/// @param text   blocks parted by an empty line, paragraphs by a line feed, lines by a line feed, words by a space,
///               cells of a table by a tab
/// @param layout [OcrPage#NONE] for a text file
/// @param at     when it was read
public record Reading(ReadingSource source, String engine, String text, OcrPage layout, Instant at) {

    public Reading {
        text = Checks.wellFormed(text);
    }

    /// A reading whose text is put together from the layout.
    public static Reading ofLayout(ReadingSource source, String engine, OcrPage layout, Instant at) {
        return new Reading(source, engine, ReadingText.of(layout), layout, at);
    }

    /// A page of a text file.
    public static Reading ofTextFile(String engine, String text, Instant at) {
        return new Reading(ReadingSource.TEXT_FILE, engine, text, OcrPage.NONE, at);
    }

    /// The words of the layout with their ranges in [#text], in order; empty for a text file. Linear in the page.
    public List<WordSpan> words() {
        return ReadingText.spans(layout, text);
    }
}
