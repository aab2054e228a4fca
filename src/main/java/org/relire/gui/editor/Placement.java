package org.relire.gui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relire.gui.controls.PageMark;
import org.relire.model.Box;
import org.relire.model.OcrLine;
import org.relire.model.PlacedWord;
import org.relire.model.PlacedWords;
import org.relire.model.Reading;
import org.relire.model.RepairedPage;
import org.relire.model.TextRange;

/// Where the saved text and what is said of it lie on the scan. Made in the background.
final class Placement {

    static final Placement NONE = new Placement(null, List.of(), List.of());

    private final @Nullable PlacedWords words;
    private final List<Box> lines;
    private final List<PageMark> marks;

    private Placement(@Nullable PlacedWords words, List<Box> lines, List<PageMark> marks) {
        this.words = words;
        this.lines = lines;
        this.marks = marks;
    }

    static Placement of(Reading reading, RepairedPage page, PageMarks said) {
        PlacedWords words = new PlacedWords(reading, page);
        List<PageMark> marks = new ArrayList<>();
        for (TextMark mark : said.texts()) {
            List<Box> boxes = words.boxes(mark.range());
            if (!boxes.isEmpty()) {
                marks.add(new PageMark(kind(mark.kind()), boxes));
            }
        }
        return new Placement(words, reading.layout().lines().map(OcrLine::box).toList(), List.copyOf(marks));
    }

    private static PageMark.Kind kind(TextMark.Kind kind) {
        return switch (kind) {
            case FINDING, RECOMMENDATION, TAG -> PageMark.Kind.TAG;
            case HIT -> PageMark.Kind.HIT;
            case MACHINE_EDIT, HUMAN_EDIT -> PageMark.Kind.EDIT;
            case REMARK -> PageMark.Kind.REMARK;
            case SUSPECT -> PageMark.Kind.SUSPECT;
            case CURRENT -> PageMark.Kind.FOCUS;
        };
    }

    /// What is said of the text, on the scan.
    List<PageMark> marks() {
        return marks;
    }

    /// All words' boxes.
    PageMark words() {
        return new PageMark(PageMark.Kind.WORD,
                words == null ? List.of() : words.words().stream().flatMap(w -> w.boxes().stream()).toList());
    }

    /// The word at an offset of the saved text.
    Optional<PlacedWord> at(int offset) {
        return words == null ? Optional.empty() : words.at(offset);
    }

    Optional<PlacedWord> at(double x, double y) {
        return words == null ? Optional.empty() : words.at(x, y);
    }

    List<Box> boxes(TextRange savedRange) {
        return words == null ? List.of() : words.boxes(savedRange);
    }

    /// The line of print around a box, for a look at it from near; the box itself where there is none.
    Box lineAround(Box box) {
        double middle = box.y() + box.height() / 2.0;
        return lines.stream().filter(l -> l.contains(box.x() + 1.0, middle)).findFirst().orElse(box);
    }
}
