package org.relire.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Where the words of a page's present text lie on the page.
///
/// A word that merges several read words has the box around them; a read word that was split shares its box among the
/// parts by its glyphs, or by the number of characters where it has none; a word that was only typed gets the gap it
/// stands in. Immutable; made in time linear in the page but for its edits.
public final class PlacedWords {

    private static final Pattern WORD = Pattern.compile("\\S+");

    private final RepairedPage page;
    private final RawPlaces places;
    private final Ink ink;
    private final List<PlacedWord> words;

    /// @throws IllegalArgumentException if the page is not the reading's
    public PlacedWords(Reading reading, RepairedPage page) {
        if (!page.raw().equals(reading.text())) {
            throw new IllegalArgumentException("the page is of another reading");
        }
        this.page = page;
        this.places = new RawPlaces(page);
        this.ink = new Ink(reading);
        this.words = WORD.matcher(page.text()).results()
                .map(m -> placed(new TextRange(m.start(), m.end()))).toList();
    }

    /// The words of the present text, in order: all that stands between white space.
    public List<PlacedWord> words() {
        return words;
    }

    /// The words by the line that they begin on: as many lists as the layout has lines. Words without a place are left out.
    public List<List<PlacedWord>> byLine() {
        List<List<PlacedWord>> lines = new ArrayList<>();
        for (int i = 0; i < ink.lines(); i++) {
            lines.add(new ArrayList<>());
        }
        words.stream().filter(w -> !w.pieces().isEmpty()).forEach(w -> lines.get(w.pieces().getFirst().line()).add(w));
        return lines;
    }

    /// The word that holds the present text's `offset` or ends there.
    public Optional<PlacedWord> at(int offset) {
        return words.stream().filter(w -> w.range().start() <= offset && offset <= w.range().end()).findFirst();
    }

    /// The word under a point of the image, in pixels.
    public Optional<PlacedWord> at(double x, double y) {
        return words.stream().filter(w -> w.boxes().stream().anyMatch(b -> b.contains(x, y))).findFirst();
    }

    /// The boxes of any range of the present text, one for each line it runs over; none for white space.
    public List<Box> boxes(TextRange present) {
        return present.in(page.text()).isBlank()
                ? List.of()
                : pieces(present).stream().map(PlacedWord.Piece::box).toList();
    }

    private PlacedWord placed(TextRange range) {
        return new PlacedWord(
                range, range.in(page.text()), pieces(range), confidence(range),
                ink.language(places.from(range.start()), places.to(range.end())));
    }

    private List<PlacedWord.Piece> pieces(TextRange range) {
        List<PlacedWord.Piece> pieces = new ArrayList<>();
        if (ink.lines() == 0) {
            return pieces;
        }
        int start = range.start();
        while (start < range.end()) {
            int line = ink.lineAt(places.middle(start));
            int end = start + 1;
            while (end < range.end() && ink.lineAt(places.middle(end)) == line) {
                end++;
            }
            TextRange part = new TextRange(start, end);
            if (!part.in(page.text()).isBlank()) {
                pieces.add(new PlacedWord.Piece(line, part, ink.box(line, places.from(start), places.to(end))));
            }
            start = end;
        }
        return pieces;
    }

    private double confidence(TextRange range) {
        TextRange raw = page.toRaw(range);
        if (page.isHuman(raw)) {
            return 1;
        }
        return page.edits().stream().filter(e -> !e.range().isEmpty() && e.range().overlaps(raw))
                .mapToDouble(Edit::confidence).min()
                .orElseGet(() -> ink.confidence(places.from(range.start()), places.to(range.end())));
    }
}
