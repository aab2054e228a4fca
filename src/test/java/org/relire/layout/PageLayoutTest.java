package org.relire.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relire.model.BlockKind;
import org.relire.model.Language;
import org.relire.model.OcrBlock;
import org.relire.model.OcrLine;

class PageLayoutTest {

    private static final int RIGHT = 900;

    private final Print print = new Print();

    private static List<OcrBlock> laidOut(OcrBlock... blocks) {
        return PageLayout.texts(PageLayout.columns(List.of(blocks), Language.FRENCH), List.of(Language.FRENCH, Language.DUTCH));
    }

    private static List<BlockKind> kinds(List<OcrBlock> blocks) {
        return blocks.stream().map(OcrBlock::kind).toList();
    }

    /// Headings as wide as the page stand in one language each, as in parliamentary papers.
    @Test
    void twoLanguagesSideBySideComeOutAsTwoTextsAcrossHeadings() {
        List<OcrBlock> page = laidOut(
                Print.block(print.column(100, 100, Print.DUTCH, "a", 6)), Print.block(print.column(RIGHT, 100, Print.FRENCH, "b", 6)),
                Print.block(print.line(100, 330, "les conclusions de la commission sont adoptées par tous les membres qui ont pris part h")),
                Print.block(print.column(100, 430, Print.DUTCH, "c", 6)), Print.block(print.column(RIGHT, 430, Print.FRENCH, "d", 6)));
        List<String> expected = Stream.of(Print.numbered("b", 6), List.of("h"), Print.numbered("d", 6),
                Print.numbered("a", 6), Print.numbered("c", 6)).flatMap(List::stream).toList();
        assertEquals(expected, Print.marks(page));
    }

    @Test
    void twoLanguagesBelowOneAnotherStayInTheirOrder() {
        List<OcrBlock> page = laidOut(Print.block(print.column(100, 100, Print.DUTCH, "a", 6)),
                Print.block(print.column(100, 400, Print.FRENCH, "b", 6)));
        assertEquals(Stream.concat(Print.numbered("a", 6).stream(), Print.numbered("b", 6).stream()).toList(), Print.marks(page));
        assertEquals(List.of(Language.DUTCH, Language.FRENCH), page.stream().map(OcrBlock::language).toList());
    }

    @Test
    void aWordOfDutchWithinFrenchStaysWhereItStands() {
        List<OcrLine> left = new ArrayList<>(print.column(100, 100, Print.FRENCH, "a", 20));
        List<OcrLine> right = new ArrayList<>(print.column(RIGHT, 100, Print.FRENCH, "b", 20));
        right.set(5, print.line(RIGHT, 250, Print.DUTCH + " b5"));
        assertEquals(Stream.concat(Print.numbered("a", 20).stream(), Print.numbered("b", 20).stream()).toList(),
                Print.marks(laidOut(Print.block(left), Print.block(right))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "68        DU RÉGIME DES BIENS | HEADER",
        "RAPPORT DE LA COMMISSION        [ 12 ] | HEADER",
        "- 12 - | PAGE_NUMBER",
        "( xiv ) | PAGE_NUMBER"
    })
    void tellsARunningHeadByItsNumber(String head, BlockKind expected) {
        List<OcrBlock> page = laidOut(Print.block(print.line(100, 40, head)), Print.block(print.column(100, 100, Print.FRENCH, "a", 9)));
        assertEquals(List.of(expected, BlockKind.TEXT), kinds(page));
    }

    @Test
    void takesARunningHeadOffTheBlockThatItWasReadInto() {
        List<OcrLine> lines = new ArrayList<>(print.column(100, 100, Print.FRENCH, "a", 9));
        lines.addFirst(print.line(100, 70, "12        RAPPORT"));
        assertEquals(List.of(BlockKind.HEADER, BlockKind.TEXT), kinds(laidOut(Print.block(lines))));
    }

    @Test
    void aTitleOrADateAtTheTopIsNoRunningHead() {
        List<OcrBlock> page = laidOut(Print.block(print.line(100, 40, "le 12 mars 1990")),
                Print.block(print.column(100, 100, Print.FRENCH, "a", 9)));
        assertEquals(List.of(BlockKind.TEXT, BlockKind.TEXT), kinds(page));
    }

    @Test
    void putsTheNumberAtTheFootLast() {
        List<OcrBlock> page = laidOut(Print.block(print.line(500, 700, "12")), Print.block(print.column(100, 100, Print.FRENCH, "a", 9)));
        assertEquals(List.of(BlockKind.TEXT, BlockKind.PAGE_NUMBER), kinds(page));
    }

    @Test
    void footnotesComeAfterTheBodyOfAllColumns() {
        List<OcrBlock> page = laidOut(
                Print.block(print.column(100, 100, Print.FRENCH, "a", 20)),
                Print.block(print.line(100, 760, "(1) voir le rapport n0", 14), print.line(100, 780, "du comité de mars n1", 14)),
                Print.block(print.column(RIGHT, 100, Print.FRENCH, "b", 22)));
        assertEquals(List.of(BlockKind.TEXT, BlockKind.TEXT, BlockKind.FOOTNOTE), kinds(page));
        assertEquals(List.of("n0", "n1"), Print.marks(List.of(page.getLast())));
    }

    @Test
    void anItemOfAListIsNoFootnote() {
        List<OcrBlock> page = laidOut(Print.block(print.column(100, 100, Print.FRENCH, "a", 9)),
                Print.block(print.line(100, 400, "(1) la commission est dans le doute"), print.line(100, 430, "(2) les faits sont établis")));
        assertEquals(List.of(BlockKind.TEXT, BlockKind.TEXT), kinds(page));
    }

    @Test
    void capitalsAndLargerLettersAreHeadings() {
        List<OcrBlock> page = laidOut(Print.block(print.line(300, 40, "CONSTATATIONS")),
                Print.block(print.column(100, 100, Print.FRENCH, "a", 9)), Print.block(print.line(300, 420, "Suites données", 30)),
                Print.block(print.column(100, 500, Print.FRENCH, "b", 9)));
        assertEquals(List.of(BlockKind.HEADING, BlockKind.TEXT, BlockKind.HEADING, BlockKind.TEXT), kinds(page));
    }
}
