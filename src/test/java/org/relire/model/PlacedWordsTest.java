package org.relire.model;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PlacedWordsTest {

    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
    private static final Origin MACHINE = new Origin.Rule("test");
    private static final Origin PERSON = new Origin.Person("Ada");

    /// Characters are 10 pixels wide, lines 30 high; a word's box is exactly its characters.
    private static Reading reading(String... lines) {
        List<OcrLine> laid = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            List<OcrWord> words = new ArrayList<>();
            int at = 0;
            for (String word : lines[i].split(" ")) {
                words.add(new OcrWord(word, new Box(at * 10, i * 40, word.length() * 10, 30), 0.5, List.of()));
                at += word.length() + 1;
            }
            laid.add(new OcrLine(new Box(0, i * 40, at * 10, 30), words));
        }
        OcrBlock block = new OcrBlock(new Box(0, 0, 500, 500), BlockKind.TEXT, Language.FRENCH,
                List.of(new OcrParagraph(laid)));
        return Reading.ofLayout(ReadingSource.OCR, "test", new OcrPage(500, 500, 300, List.of(block)), NOW);
    }

    private static Edit edit(String raw, String before, String after) {
        int start = raw.indexOf(before);
        return new Edit(new TextRange(start, start + before.length()), before, after, MACHINE, 0.9,
                Reason.of(ReasonKind.CONFUSION), NOW);
    }

    private static PlacedWords placed(Reading reading, Edit... edits) {
        return new PlacedWords(reading, new RepairedPage(reading.text(), Arrays.asList(edits)));
    }

    private static List<Box> boxesOf(PlacedWords words, String text) {
        return words.words().stream().filter(w -> w.text().equals(text)).findFirst().orElseThrow().boxes();
    }

    @Test
    void anUntouchedWordHasTheBoxThatWasRead() {
        PlacedWords words = placed(reading("la commission", "permanente"));

        assertEquals(List.of("la", "commission", "permanente"), words.words().stream().map(PlacedWord::text).toList());
        assertEquals(List.of(new Box(30, 0, 100, 30)), boxesOf(words, "commission"));
        assertEquals(List.of(new Box(0, 40, 100, 30)), boxesOf(words, "permanente"));
        assertEquals(0.5, words.words().getFirst().confidence());
        assertEquals(Language.FRENCH, words.words().getFirst().language());
    }

    @Test
    void aMergedWordHasTheBoxAroundBothParts() {
        Reading reading = reading("une admin istration lente");
        PlacedWords words = placed(reading, edit(reading.text(), "admin istration", "administration"));

        assertEquals(List.of(new Box(40, 0, 150, 30)), boxesOf(words, "administration"));
        assertEquals(List.of(new Box(200, 0, 50, 30)), boxesOf(words, "lente"));
        assertEquals(0.9, words.words().get(1).confidence());
    }

    @Test
    void aSplitWordSharesItsBox() {
        Reading reading = reading("dela commune");
        PlacedWords words = placed(reading, edit(reading.text(), "dela", "de la"));

        assertEquals(List.of(new Box(0, 0, 20, 30)), boxesOf(words, "de"));
        assertEquals(List.of(new Box(20, 0, 20, 30)), boxesOf(words, "la"));
    }

    @Test
    void aSplitWordIsCutAtItsGlyphs() {
        List<Glyph> glyphs = List.of(glyph("d", 0, 8), glyph("e", 8, 8), glyph("l", 18, 2), glyph("a", 22, 12));
        OcrWord word = new OcrWord("dela", new Box(0, 0, 34, 30), 0.5, glyphs);
        OcrBlock block = new OcrBlock(new Box(0, 0, 50, 50), BlockKind.TEXT, Language.FRENCH,
                List.of(new OcrParagraph(List.of(new OcrLine(word.box(), List.of(word))))));
        Reading reading =
                Reading.ofLayout(ReadingSource.OCR, "test", new OcrPage(50, 50, 300, List.of(block)), NOW);
        PlacedWords words = placed(reading, edit("dela", "dela", "de la"));

        assertEquals(List.of(new Box(0, 0, 16, 30)), boxesOf(words, "de"));
        assertEquals(List.of(new Box(18, 0, 16, 30)), boxesOf(words, "la"));
    }

    private static Glyph glyph(String text, int x, int width) {
        return new Glyph(text, new Box(x, 5, width, 20), 0.5, List.of());
    }

    @Test
    void aWordPartedAtALineEndHasAPieceOnEachLine() {
        Reading reading = reading("tout inté-", "ressé alors");
        PlacedWords words = placed(reading, edit(reading.text(), "inté-\nressé", "intéressé"));

        PlacedWord word = words.words().get(1);
        assertEquals("intéressé", word.text());
        assertEquals(
                List.of(new PlacedWord.Piece(0, new TextRange(5, 9), new Box(50, 0, 40, 30)),
                        new PlacedWord.Piece(1, new TextRange(9, 14), new Box(0, 40, 50, 30))),
                word.pieces());
        assertEquals(List.of(2, 1), words.byLine().stream().map(List::size).toList());
    }

    @Test
    void anEditThatAlsoMovesTheLineEndCutsTheWordWhereItsLettersStand() {
        Reading reading = reading("lieux disponi-", "bles. Le");
        PlacedWords words = placed(reading, edit(reading.text(), "-\nbles. ", "bles.\n"));

        PlacedWord word = words.words().get(1);
        assertEquals("disponibles.", word.text());
        assertEquals(List.of(new Box(60, 0, 70, 30), new Box(0, 40, 50, 30)), word.boxes());
        assertEquals(new TextRange(6, 13), word.pieces().getFirst().range());
        assertEquals(List.of(new Box(60, 40, 20, 30)), boxesOf(words, "Le"));
    }

    @Test
    void aPassageWrittenAnewSharesItsLinesOut() {
        Reading reading = reading("x".repeat(40), "y".repeat(40));
        String whole = reading.text();
        String anew = "mot ".repeat(8000).strip();
        PlacedWords words = placed(reading, edit(whole, whole, anew));

        assertEquals(8000, words.words().size());
        assertEquals(0, words.words().getFirst().pieces().getFirst().line());
        assertEquals(1, words.words().getLast().pieces().getFirst().line());
    }

    @Test
    void aTypedWordStandsInTheGap() {
        Reading reading = reading("la loi");
        RepairedPage page = RepairedPage.unedited(reading.text());
        page = page.apply(page.replace(new TextRange(3, 3), "bonne ", PERSON, NOW));
        PlacedWords words = new PlacedWords(reading, page);

        assertEquals("la bonne loi", page.text());
        assertEquals(List.of(new Box(20, 0, 10, 30)), boxesOf(words, "bonne"));
        assertEquals(1, words.words().get(1).confidence());
        assertEquals(List.of(new Box(30, 0, 30, 30)), boxesOf(words, "loi"));
    }

    @Test
    void aDeletedSpeckLeavesTheWordsOwnInk() {
        Reading reading = reading("·le bureau");
        PlacedWords words = placed(reading, edit(reading.text(), "·le", "le"));

        assertEquals(List.of(new Box(10, 0, 20, 30)), boxesOf(words, "le"));
    }

    @Test
    void aRangeHasOneBoxALine() {
        PlacedWords words = placed(reading("il est constaté", "que rien"));

        assertEquals(List.of(new Box(70, 0, 80, 30), new Box(0, 40, 30, 30)), words.boxes(new TextRange(7, 19)));
        assertEquals(List.of(), words.boxes(new TextRange(2, 3)));
        assertEquals(List.of(), words.boxes(new TextRange(2, 2)));
    }

    @Test
    void wordsAreFoundByOffsetAndByPoint() {
        PlacedWords words = placed(reading("il est", "tard"));

        assertEquals("est", words.at(4).orElseThrow().text());
        assertEquals("tard", words.at(20.0, 55.0).orElseThrow().text());
        assertTrue(words.at(400.0, 400.0).isEmpty());
    }

    @Test
    void aTextFileHasWordsWithoutPlaces() {
        Reading reading = Reading.ofTextFile("test", "deux mots", NOW);
        PlacedWords words = placed(reading, edit("deux mots", "mots", "motsx y"));

        assertEquals(3, words.words().size());
        assertTrue(words.words().stream().allMatch(w -> w.boxes().isEmpty()));
        assertEquals(List.of(), words.boxes(new TextRange(0, 9)));
        assertEquals(List.of(), words.byLine());
    }

    @Test
    void anEmptyPageHasNoWords() {
        Reading reading =
                Reading.ofLayout(ReadingSource.OCR, "test", new OcrPage(100, 100, 300, List.of()), NOW);

        assertEquals(List.of(), placed(reading).words());
    }

    @Test
    void aPageOfAnotherReadingIsRefused() {
        assertThrows(IllegalArgumentException.class,
                () -> new PlacedWords(reading("un"), RepairedPage.unedited("deux")));
    }

    @Test
    void whateverIsTypedEachWordHasAPlaceWithinThePageInLineOrder() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            Reading reading = reading("le conseil d'État a", "consta- té que", "rien n'est fait");
            RepairedPage page = RepairedPage.unedited(reading.text());
            for (int i = 0; i < 6; i++) {
                int start = random.nextInt(page.text().length() + 1);
                int end = Math.min(page.text().length(), start + random.nextInt(6));
                String typed = "é x y\nz  ".substring(0, random.nextInt(9));
                page = page.apply(page.replace(new TextRange(start, end), typed, PERSON, NOW));
            }
            assertPlaced(seed, new PlacedWords(reading, page), page.text());
        }
    }

    private static void assertPlaced(int seed, PlacedWords words, String text) {
        int line = 0;
        for (PlacedWord word : words.words()) {
            assertEquals(word.range().in(text), word.text(), "seed " + seed);
            assertTrue(!word.pieces().isEmpty(), "seed " + seed + ": " + word);
            assertEquals(word.range(),
                    word.pieces().stream().map(PlacedWord.Piece::range).reduce(TextRange::union).orElseThrow());
            for (PlacedWord.Piece piece : word.pieces()) {
                int last = line;
                assertAll("seed " + seed + ": " + word,
                        () -> assertTrue(piece.line() >= last),
                        () -> assertTrue(piece.box().x() >= 0 && piece.box().right() <= 500),
                        () -> assertEquals(piece.line() * 40, piece.box().y()),
                        () -> assertTrue(piece.box().width() >= 1));
                line = piece.line();
            }
        }
    }
}
