package org.relire.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.relire.model.BlockKind;
import org.relire.model.Box;
import org.relire.model.Language;
import org.relire.model.OcrBlock;
import org.relire.model.OcrLine;
import org.relire.model.OcrPage;
import org.relire.model.OcrParagraph;
import org.relire.model.OcrWord;
import org.relire.model.Reading;
import org.relire.model.ReadingSource;

class ReadingOrderTest {

    private static final int RIGHT = 900;

    private final Print print = new Print();

    private static List<String> both(int count) {
        return Stream.concat(Print.numbered("a", count).stream(), Print.numbered("b", count).stream()).toList();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.02, -0.02})
    void readsColumnsOneAfterTheOtherAlsoWhereAnEngineReadAcrossThem(double fall) {
        Print page = new Print(fall);
        List<OcrLine> left = page.column(100, 100, Print.FRENCH, "a", 20);
        List<OcrLine> right = page.column(RIGHT, 100, Print.FRENCH, "b", 20);
        List<OcrLine> across = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            across.add(Print.across(left.get(i), right.get(i)));
        }
        assertEquals(both(20), Print.marks(ReadingOrder.of(List.of(Print.block(across)))));
    }

    @Test
    void aHeadingAcrossTheColumnsPartsThem() {
        String heading = "rapport de la commission sur les faits qui ont été portés à la connaissance des membres";
        List<OcrBlock> page = List.of(
                Print.block(print.column(100, 100, Print.FRENCH, "a", 12)), Print.block(print.column(RIGHT, 100, Print.FRENCH, "b", 12)),
                Print.block(print.line(200, 500, heading + " h")),
                Print.block(print.column(100, 600, Print.FRENCH, "c", 12)), Print.block(print.column(RIGHT, 600, Print.FRENCH, "d", 12)));
        List<String> expected = Stream.of(both(12), List.of("h"), Print.numbered("c", 12), Print.numbered("d", 12))
                .flatMap(List::stream).toList();
        assertEquals(expected, Print.marks(ReadingOrder.of(page)));
    }

    @Test
    void followsAGutterThatWanders() {
        List<OcrLine> left = new ArrayList<>();
        List<OcrLine> right = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            left.add(print.line(100 + i, 100 + i * Print.STEP, Print.FRENCH + " a" + i));
            right.add(print.line(830 + i, 100 + i * Print.STEP, Print.FRENCH + " b" + i));
        }
        assertEquals(both(40), Print.marks(ReadingOrder.of(List.of(Print.block(left), Print.block(right)))));
    }

    @Test
    void leavesASingleColumnAsItIs() {
        OcrBlock block = Print.block(print.column(100, 100, Print.FRENCH, "a", 20));
        List<OcrBlock> ordered = ReadingOrder.of(List.of(block));
        assertEquals(1, ordered.size());
        assertEquals(block.paragraphs(), ordered.getFirst().paragraphs());
    }

    @Test
    void spacesThatStandBelowOneAnotherInAFewWidelyLeadedLinesPartNothing() {
        List<OcrLine> lines = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            lines.add(print.line(100, 100 + i * 70, Print.FRENCH + "  " + Print.FRENCH + " a" + i));
        }
        assertEquals(Print.numbered("a", 8), Print.marks(ReadingOrder.of(List.of(Print.block(lines)))));
    }

    @Test
    void putsTheRowsOfATableTogether() {
        String[] places = {"Cave", "Entrée", "Palier", "Grenier"};
        List<OcrLine> names = new ArrayList<>();
        List<OcrLine> lengths = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            names.add(print.line(100, 100 + i * Print.STEP, places[i]));
            lengths.add(print.line(500, 100 + i * Print.STEP, "1" + i));
        }
        List<OcrBlock> ordered = ReadingOrder.of(List.of(Print.block(names), Print.block(lengths)));
        assertEquals(List.of(BlockKind.TABLE), ordered.stream().map(OcrBlock::kind).toList());
        OcrPage page = new OcrPage(1000, 1000, 300, ordered);
        assertEquals("Cave\t10\nEntrée\t11\nPalier\t12\nGrenier\t13",
                Reading.ofLayout(ReadingSource.OCR, "test", page, Instant.EPOCH).text());
    }

    /// A justified column so worn that of each line three words were read by chance, all rows of them with white below white.
    @ParameterizedTest
    @CsvSource({"0.35, TEXT", "0.9, TABLE"})
    void whiteWhereWordsWereNotReadPartsNoCells(double confidence, BlockKind expected) {
        List<OcrLine> lines = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            lines.add(print.line(100, 100 + i * Print.STEP, "entend      donc" + "x".repeat(i) + "         les"));
        }
        List<OcrLine> unsure = lines.stream().map(line -> new OcrLine(line.box(), line.words().stream()
                .map(word -> new OcrWord(word.text(), word.box(), confidence, List.of())).toList())).toList();
        assertEquals(List.of(expected), ReadingOrder.of(List.of(Print.block(unsure))).stream().map(OcrBlock::kind).toList());
    }

    @Test
    void whatWasReadWithLittleConfidenceIsNoWhite() {
        List<OcrLine> lines = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            OcrLine line = print.line(100, 100 + i * Print.STEP, "la commission nnnnnnnn les faits");
            lines.add(new OcrLine(line.box(), line.words().stream()
                    .map(word -> new OcrWord(word.text(), word.box(), word.text().startsWith("nn") ? 0.1 : 0.9, List.of())).toList()));
        }
        assertEquals(List.of(BlockKind.TEXT), ReadingOrder.of(List.of(Print.block(lines))).stream().map(OcrBlock::kind).toList());
    }

    @Test
    void givesEntriesOfAContentsTheirPages() {
        List<OcrLine> entries = print.column(100, 100, Print.FRENCH, "a", 9);
        List<OcrBlock> page = List.of(Print.block(entries),
                Print.block(print.line(900, 100 + 2 * Print.STEP, "12"), print.line(900, 100 + 5 * Print.STEP, "17"),
                        print.line(900, 100 + 8 * Print.STEP, "21")));
        assertEquals(List.of("a0", "a1", "12", "a3", "a4", "17", "a6", "a7", "21"), Print.marks(ReadingOrder.of(page)));
    }

    @Test
    void dirtInTheMarginDoesNotTearLinesApart() {
        List<OcrBlock> page = List.of(Print.block(print.column(100, 100, Print.FRENCH, "a", 10)),
                Print.block(print.line(1500, 100 + 4 * Print.STEP, "l")), Print.block(print.line(1500, 100 + 7 * Print.STEP, "i")));
        List<String> expected = Stream.concat(Print.numbered("a", 10).stream(), Stream.of("l", "i")).toList();
        assertEquals(expected, Print.marks(ReadingOrder.of(page)));
    }

    @Test
    void joinsAParagraphThatTheEngineToreApart() {
        List<OcrLine> lines = print.column(100, 100, Print.FRENCH, "a", 10);
        List<OcrBlock> torn = List.of(Print.block(lines.subList(0, 6)), Print.block(lines.subList(6, 10)));
        assertEquals(1, ReadingOrder.of(torn).size());
    }

    @Test
    void losesAndDoublesNoWordWhateverIsOnThePage() {
        Random random = new Random(4);
        for (int page = 0; page < 60; page++) {
            List<OcrBlock> blocks = new ArrayList<>();
            for (int i = 0; i < random.nextInt(12); i++) {
                blocks.add(randomBlock(random, page + "-" + i));
            }
            List<OcrBlock> ordered = PageLayout.texts(PageLayout.columns(blocks, Language.FRENCH), List.of(Language.FRENCH));
            assertEquals(words(blocks), words(ordered), "page " + page);
            assertTrue(ordered.stream().noneMatch(b -> b.paragraphs().isEmpty()));
        }
    }

    private static OcrBlock randomBlock(Random random, String name) {
        List<OcrLine> lines = new ArrayList<>();
        for (int i = 0; i < random.nextInt(20); i++) {
            List<OcrWord> words = new ArrayList<>();
            for (int j = 0; j <= random.nextInt(12); j++) {
                Box box = new Box(random.nextInt(2000), random.nextInt(3000), random.nextInt(300), random.nextInt(60));
                words.add(new OcrWord(name + "-" + i + "-" + j, box, random.nextDouble(), List.of()));
            }
            lines.add(new OcrLine(Box.around(words.stream().map(OcrWord::box).toList()), words));
        }
        BlockKind kind = random.nextInt(5) == 0 ? BlockKind.PICTURE : BlockKind.TEXT;
        return new OcrBlock(new Box(0, 0, 2000, 3000), kind, Language.UNKNOWN, lines.isEmpty() ? List.of() : List.of(new OcrParagraph(lines)));
    }

    private static List<String> words(List<OcrBlock> blocks) {
        return new OcrPage(2000, 3000, 300, blocks).words().map(OcrWord::text).sorted().toList();
    }
}
