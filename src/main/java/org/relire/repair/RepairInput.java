package org.relire.repair;

import java.util.List;
import org.relire.model.Reading;
import org.relire.model.WordSpan;

/// A page to repair.
///
/// @param text  the raw text
/// @param words the words of the page's layout with their glyphs, in order; empty where only text is known
public record RepairInput(String text, List<WordSpan> words) {

    public RepairInput {
        words = List.copyOf(words);
    }

    public static RepairInput ofText(String text) {
        return new RepairInput(text, List.of());
    }

    public static RepairInput of(Reading reading) {
        return new RepairInput(reading.text(), reading.words());
    }
}
