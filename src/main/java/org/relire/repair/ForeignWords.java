package org.relire.repair;

import java.util.ArrayList;
import java.util.List;
import org.relire.model.Language;
import org.relire.model.TextRange;
import org.relire.model.WordSpan;

/// The parts of a page that its layout says are in another language: French repair keeps off them, and their words do not
/// count as unknown French ones.
final class ForeignWords {

    private final String text;
    private final List<TextRange> runs;

    private ForeignWords(String text, List<TextRange> runs) {
        this.text = text;
        this.runs = runs;
    }

    static ForeignWords of(RepairInput page) {
        List<TextRange> runs = new ArrayList<>();
        boolean inRun = false;
        for (WordSpan word : page.words()) {
            boolean foreign = isForeign(word.language());
            if (foreign) {
                runs.add(inRun ? runs.removeLast().union(word.range()) : word.range());
            }
            inRun = foreign;
        }
        return new ForeignWords(page.text(), runs);
    }

    private static boolean isForeign(Language language) {
        return switch (language) {
            case DUTCH, ENGLISH, GERMAN -> true;
            case FRENCH, UNKNOWN -> false;
        };
    }

    boolean isEmpty() {
        return runs.isEmpty();
    }

    /// The page's text without the foreign words.
    String left() {
        StringBuilder left = new StringBuilder(text);
        for (TextRange run : runs.reversed()) {
            left.delete(run.start(), run.end());
        }
        return left.toString();
    }

    /// The page's text with line feeds in the place of foreign words, so that offsets stay.
    String masked() {
        if (runs.isEmpty()) {
            return text;
        }
        StringBuilder masked = new StringBuilder(text);
        for (TextRange run : runs) {
            masked.replace(run.start(), run.end(), "\n".repeat(run.length()));
        }
        return masked.toString();
    }

    /// The repair of the masked text less what reaches over foreign words.
    Repair without(Repair repair) {
        if (runs.isEmpty()) {
            return repair;
        }
        return new Repair(
                repair.edits().stream().filter(edit -> !touches(edit.range())).toList(),
                repair.suspects().stream().filter(suspect -> !touches(suspect.range())).toList(),
                repair.quality());
    }

    private boolean touches(TextRange range) {
        return runs.stream().anyMatch(range::overlaps);
    }
}
