package org.relire.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.relire.model.Origin;
import org.relire.model.Suggestion;

class OddNumbersTest {
    private static List<ProposedSuspect> odd(String text) {
        return OddNumbers.find(PreparedText.of(text), new Origin.Rule("test"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', value = {
            "Paru en 19B8 à Liège                → 19B8        → 1988 1938",
            "Le 3 mai 197S, la loi               → 197S        → 1975 1978",
            "une somme de 128 46S francs         → 128 46S     → 128 465 128 468",
            "soit 1.4S0.000 F par an             → 1.4S0.000   → 1.450.000 1.480.000",
            "en 195G                             → 195G        → 1956"})
    void aNumberWithALetterIsShownWithWhatItMayBe(String text, String before, String suggestions) {
        List<ProposedSuspect> odd = odd(text);
        assertEquals(List.of(before), odd.stream().map(ProposedSuspect::before).toList());
        assertEquals(suggestions, String.join(" ", odd.getFirst().suggestions().stream().map(Suggestion::text).toList()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"le code 45.31Z, le lot 12 46B", "la pièce 19B8-C", "en 1988", "128 465 francs", "la rue Haute 12B", "un plan de 3.G12"})
    void codesAreNone(String text) {
        assertEquals(List.of(), odd(text));
    }
}
