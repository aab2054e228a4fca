package org.relire.repair;

import java.util.ArrayList;
import java.util.List;
import org.relire.model.Language;
import org.relire.model.TextRange;
import org.relire.model.WordSpan;
import org.relire.repair.lm.LanguageGuess;

/// The parts of a page that its layout says are in another language: French repair keeps off them, and their words do not
/// count as unknown French ones.
final class ForeignWords {

    private static final int SHORTEST_BLOCK = 40;
    private static final int SHORTEST_LINE = 50;
    private static final int LONGEST_BLOCK = 4_000;

    private final String text;
    private final List<TextRange> runs;

    private ForeignWords(String text, List<TextRange> runs) {
        this.text = text;
        this.runs = runs;
    }

    static ForeignWords of(RepairInput page) {
        boolean labelled = page.words().stream().anyMatch(word -> word.language() != Language.UNKNOWN);
        return new ForeignWords(page.text(), labelled ? byLabel(page.words()) : byGuess(page.text()));
    }

    private static List<TextRange> byLabel(List<WordSpan> words) {
        List<TextRange> runs = new ArrayList<>();
        boolean inRun = false;
        for (WordSpan word : words) {
            boolean foreign = isForeign(word.language());
            if (foreign) {
                runs.add(inRun ? runs.removeLast().union(word.range()) : word.range());
            }
            inRun = foreign;
        }
        return runs;
    }

    /// Where no layout tells, each block of the text is guessed for itself, and each line of a block that is not foreign as a whole; what is short or unclear counts as
    /// French.
    private static List<TextRange> byGuess(String text) {
        List<TextRange> runs = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int gap = text.indexOf("\n\n", from);
            int to = Math.min(gap < 0 ? text.length() : gap, from + LONGEST_BLOCK);
            if (to - from >= SHORTEST_BLOCK && isForeign(language(LanguageGuess.of(text.substring(from, to))))) {
                runs.add(new TextRange(from, to));
            } else {
                addLines(text, from, to, runs);
            }
            from = gap == to ? to + 2 : to;
        }
        return runs;
    }

    /// Lines by turns in French and Dutch are one block.
    private static void addLines(String text, int from, int to, List<TextRange> runs) {
        for (int start = from; start < to; ) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? to : Math.min(feed, to);
            boolean part = start == from && end == to;
            if (!part && end - start >= SHORTEST_LINE && isForeign(language(LanguageGuess.ofLine(text.substring(start, end))))) {
                runs.add(new TextRange(start, end));
            }
            start = end + 1;
        }
    }

    private static Language language(LanguageGuess guess) {
        return switch (guess) {
            case FRENCH -> Language.FRENCH;
            case DUTCH -> Language.DUTCH;
            case ENGLISH -> Language.ENGLISH;
            case GERMAN -> Language.GERMAN;
            case UNKNOWN -> Language.UNKNOWN;
        };
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
        TakenRanges foreign = new TakenRanges();
        runs.forEach(foreign::add);
        return new Repair(
                repair.edits().stream().filter(edit -> !foreign.overlap(edit.range())).toList(),
                repair.suspects().stream().filter(suspect -> !foreign.overlap(suspect.range())).toList(),
                repair.quality());
    }
}
