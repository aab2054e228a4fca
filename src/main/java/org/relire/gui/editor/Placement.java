package org.relire.gui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
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

    static final Placement NONE = new Placement("", null, List.of(), List.of(), List.of(), new TreeMap<>());

    /// Words that the engine was less sure of than this are worth a look.
    private static final double UNSURE = 0.4;

    private final String text;
    private final @Nullable PlacedWords words;
    private final List<Box> lines;
    private final List<PageMark> marks;
    private final List<Doubt.OfUnsure> unsure;
    /// By the offset at which each line of the text begins: where it lies. Lines without a place are left out.
    private final NavigableMap<Integer, Box> textLines;
    private final double lineHeight;

    private Placement(String text, @Nullable PlacedWords words, List<Box> lines, List<PageMark> marks, List<Doubt.OfUnsure> unsure,
            NavigableMap<Integer, Box> textLines) {
        this.text = text;
        this.words = words;
        this.lines = lines;
        this.marks = marks;
        this.unsure = unsure;
        this.textLines = textLines;
        this.lineHeight = lines.stream().mapToDouble(Box::height).sorted().skip(lines.size() / 2).findFirst().orElse(0);
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
        List<Doubt.OfUnsure> unsure = words.words().stream()
                .filter(w -> w.confidence() < UNSURE && !w.pieces().isEmpty())
                .map(w -> new Doubt.OfUnsure(Words.core(page.text(), w.range()), w.confidence()))
                .filter(u -> !u.range().isEmpty()).toList();
        return new Placement(page.text(), words, reading.layout().lines().map(OcrLine::box).toList(), List.copyOf(marks), unsure,
                textLines(words, page.text()));
    }

    private static NavigableMap<Integer, Box> textLines(PlacedWords words, String text) {
        NavigableMap<Integer, Box> lines = new TreeMap<>();
        for (PlacedWord word : words.words()) {
            int start = text.lastIndexOf('\n', word.range().start() - 1) + 1;
            word.boxes().stream().findFirst().ifPresent(box ->
                    lines.merge(start, box, Box::union));
        }
        return lines;
    }

    /// The saved text that this is of.
    String text() {
        return text;
    }

    /// Where the line of the text lies that begins at an offset.
    Optional<Box> textLine(int start) {
        return Optional.ofNullable(textLines.get(start));
    }

    /// The width of the widest line, in image pixels.
    double widestLine() {
        return textLines.values().stream().mapToDouble(Box::width).max().orElse(0);
    }

    /// The usual height of a line of print, in image pixels; 0 without any.
    double lineHeight() {
        return lineHeight;
    }

    /// Words that the OCR engine was unsure of, whatever else is said of them.
    List<Doubt.OfUnsure> unsure() {
        return unsure;
    }

    private static PageMark.Kind kind(TextMark.Kind kind) {
        return switch (kind) {
            case FINDING, RECOMMENDATION, TAG -> PageMark.Kind.TAG;
            case HIT -> PageMark.Kind.HIT;
            case VERIFIED -> PageMark.Kind.VERIFIED;
            case MACHINE_EDIT, HUMAN_EDIT -> PageMark.Kind.EDIT;
            case REMARK -> PageMark.Kind.REMARK;
            case UNSURE -> PageMark.Kind.UNSURE;
            case UNKNOWN -> PageMark.Kind.UNKNOWN;
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
