package org.relire.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisspellingsTest {
    private static final Map<String, Integer> TOTALS = Map.of("année", 9000, "annee", 30, "siège", 4000, "siége", 40,
            "de", 900_000, "la", 800_000, "dela", 15, "sure", 40, "avoit", 60);

    @ParameterizedTest
    @CsvSource({"annee, true", "siége, false", "dela, true", "sure, false", "avoit, false", "Annee, false", "année, false"})
    void lostAccentsAndRunTogetherWordsAreMistakesOldSpellingsAreNot(String form, boolean mistaken) {
        var misspellings = new Misspellings(Set.of("année", "siège", "sure", "sûre", "de", "la", "sur"), TOTALS);
        assertEquals(mistaken, misspellings.contains(form));
    }
}
