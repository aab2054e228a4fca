package org.relire.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.relire.model.Suggestion;
import org.relire.model.TextRange;

/// What a person is offered who asks about words that nothing marks.
class AskedPlaceTest {
    private static final String TEXT = "Les protêts de loi ont été dis cutés par la com\nmission, et le prefet lit aujourd'hui ce que la reine charge pour 1994 ﬁn.";
    private static RepairEngine engine;
    private static RepairEngine unheard;

    @BeforeAll
    static void open() throws Exception {
        engine = RepairEngine.open(Path.of("models"));
        unheard = RepairEngine.openUnheard(Path.of("models"));
    }

    private static Optional<ProposedSuspect> asked(RepairEngine of, String words) {
        int at = TEXT.indexOf(words);
        return of.readings(RepairInput.ofText(TEXT), new TextRange(at, at + words.length()));
    }

    private static List<String> readings(RepairEngine of, String words) {
        return asked(of, words).stream().flatMap(found -> found.suggestions().stream()).map(Suggestion::text).toList();
    }

    @Test
    void offersWhatAWordOfTheVocabularyMayHaveBeen() {
        assertTrue(readings(engine, "protêts").contains("projets"), () -> readings(engine, "protêts").toString());
        assertTrue(readings(engine, "charge").contains("change"), () -> readings(engine, "charge").toString());
        assertTrue(readings(unheard, "charge").contains("change"), () -> readings(unheard, "charge").toString());
    }

    @Test
    void takesInTheWordsThatItMayBeOneWith() {
        ProposedSuspect found = asked(engine, "cutés").orElseThrow();
        assertEquals("dis cutés", found.before());
        assertEquals("discutés", found.suggestions().getFirst().text());
    }

    @Test
    void sharesAreThoseOfReadingsOtherThanWhatStandsThere() {
        List<Suggestion> found = asked(engine, "prefet").orElseThrow().suggestions();
        assertEquals("préfet", found.getFirst().text());
        double sum = found.stream().mapToDouble(Suggestion::confidence).sum();
        assertTrue(sum > 0.5 && sum <= 1.0001, () -> "sum " + sum);
        assertTrue(found.size() <= 5 && found.stream().noneMatch(next -> next.text().equals("prefet")));
    }

    @Test
    void aPlaceOfNothingButSpaceHasNoReadings() {
        assertEquals(Optional.empty(), engine.readings(RepairInput.ofText("   \n "), new TextRange(1, 2)));
        assertEquals(Optional.empty(), engine.readings(RepairInput.ofText(""), new TextRange(0, 0)));
    }

    @Test
    void placesAreThoseOfTheTextAsItStands() {
        assertEquals("ﬁn", asked(engine, "ﬁn").orElseThrow().before());
        assertEquals("prefet", asked(unheard, "prefet").orElseThrow().before());
    }

    @Test
    void oddTextsAndPlacesAreBorne() {
        for (String odd : List.of("\uD83D\uD83D \uDE00 é", "§§§ ### ~~~", "\u0000\u0001", "aaaa".repeat(4000), "12 1994 0 0", "ab ".repeat(8000))) {
            for (int at : new int[] {0, odd.length() / 2, odd.length() - 1}) {
                List<Suggestion> found = engine.readings(RepairInput.ofText(odd), new TextRange(at, odd.length() - at > 3 ? at + 3 : odd.length()))
                        .map(ProposedSuspect::suggestions).orElse(List.of());
                assertTrue(found.size() <= 5);
            }
        }
    }
}
