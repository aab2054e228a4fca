package org.relire.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.relire.model.BlockKind;
import org.relire.model.Box;
import org.relire.model.Language;
import org.relire.model.OcrBlock;
import org.relire.model.OcrLine;
import org.relire.model.OcrParagraph;
import org.relire.model.OcrWord;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.RelireException;
import org.relire.workflow.port.TextPlausibility;

class DoubtfulLinesTest {

    private static OcrLine line(int y, double confidence, String text) {
        String[] words = text.split(" ");
        List<OcrWord> placed = IntStream.range(0, words.length)
                .mapToObj(i -> new OcrWord(words[i], new Box(100 * i, y, 90, 20), confidence, List.of())).toList();
        return new OcrLine(new Box(0, y, 100 * words.length, 20), placed);
    }

    private static List<OcrBlock> page(OcrLine... lines) {
        return List.of(new OcrBlock(new Box(0, 0, 1000, 1000), BlockKind.TEXT, Language.FRENCH, List.of(new OcrParagraph(List.of(lines)))));
    }

    private static List<String> read(List<OcrBlock> page, DoubtfulLines.RegionReader reader) throws RelireException {
        return new DoubtfulLines(reader, _ -> List.of(), TextPlausibility.NONE).readAgain(page).stream()
                .flatMap(OcrBlock::lines).map(l -> Readings.text(l.words())).toList();
    }

    @Test
    void aSureLineAndAShortOneAreNotReadAgain() throws Exception {
        List<Box> asked = new ArrayList<>();
        List<String> read = read(page(line(0, 0.9, "une ligne bien lue"), line(50, 0.2, "n° 12")), place -> {
            asked.add(place);
            return List.of();
        });
        assertEquals(List.of("une ligne bien lue", "n° 12"), read);
        assertEquals(List.of(), asked);
    }

    @Test
    void linesThatWereRunIntoOneComeApart() throws Exception {
        assertEquals(List.of("la première des deux", "et la seconde ensuite"),
                read(page(line(0, 0.4, "bis détoniés di dé aan")), place -> page(line(0, 0.9, "la première des deux"),
                        line(25, 0.9, "et la seconde ensuite"))));
    }

    @Test
    void aWeakerReadingDoesNotTakeALinesPlace() throws Exception {
        assertEquals(List.of("une ligne mal imprimée"),
                read(page(line(0, 0.65, "une ligne mal imprimée")), place -> page(line(0, 0.2, "xqz wkj vbn ppp"))));
        assertEquals(List.of("une ligne mal imprimée"), read(page(line(0, 0.65, "une ligne mal imprimée")), place -> List.of()));
    }

    @Test
    void wordsOfANeighbourAreNotTakenTwice() throws Exception {
        assertEquals(List.of("une ligne mal imprimée", "la ligne juste en dessous"),
                read(page(line(0, 0.5, "uae lgne mai impnmée"), line(50, 0.9, "la ligne juste en dessous")),
                        place -> page(line(0, 0.9, "une ligne mal imprimée"), line(50, 0.9, "la ligne juste en dessous"))));
    }

    @Test
    void whatWasReadBeforeTheDeadlineIsKept() throws Exception {
        assertEquals(List.of("uae lgne mai impnmée"), read(page(line(0, 0.5, "uae lgne mai impnmée")), place -> {
            throw new RelireException(ErrorKind.PAGE_TIMEOUT);
        }));
    }

    /// Knows a few words.
    private static final TextPlausibility FEW_WORDS = new TextPlausibility() {

        private static final List<String> WORDS = List.of("une", "ligne", "sans", "faute", "bilan", "et", "avec", "noir");

        @Override
        public double known(String words) {
            List<String> all = List.of(words.split(" "));
            return all.stream().filter(WORDS::contains).count() / (double) all.size();
        }

        @Override
        public double cost(String text) {
            return 0;
        }
    };

    private static List<String> voted(List<OcrBlock> page, DoubtfulLines.RegionReader smaller) throws RelireException {
        return new DoubtfulLines(_ -> List.of(), smaller, FEW_WORDS).readAgain(page).stream()
                .flatMap(OcrBlock::lines).map(l -> Readings.text(l.words())).toList();
    }

    @Test
    void aWordThatIsNoFrenchCallsForAVoteOnItsLine() throws Exception {
        assertEquals(List.of("une ligne sans faute"),
                voted(page(line(0, 0.75, "une ligme sans faute")), _ -> page(line(0, 0.8, "une ligne sans fzute"))));
    }

    @Test
    void aReadingThatSharesNothingWithAShortLineStandsIfItIsStronger() throws Exception {
        assertEquals(List.of("bilan"), voted(page(line(0, 0, "Daslant")), _ -> page(line(0, 0.9, "bilan"))));
        assertEquals(List.of("Daslant"), voted(page(line(0, 0.8, "Daslant")), _ -> page(line(0, 0.2, "bilan"))));
    }

    @Test
    void aLineOfKnownOrSureOrForeignWordsIsNotReadAgain() throws Exception {
        List<Box> asked = new ArrayList<>();
        voted(page(line(0, 0.75, "une ligne"), line(50, 0.9, "une ligme"), line(100, 0.75, "Het verslag van de commissie"),
                line(150, 0.75, "une ligne avec noi-")), place -> {
            asked.add(place);
            return List.of();
        });
        assertEquals(List.of(), asked);
    }
}
