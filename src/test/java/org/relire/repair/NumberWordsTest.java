package org.relire.repair;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberWordsTest {
    @ParameterizedTest
    @ValueSource(strings = {"quarante-deux", "Septante-neuf", "nonante-sept", "soixante-dix-sept", "quatre-vingts", "quatre-vingt-onze", "vingt-et-un", "trente-troisième", "vingt-cinquième", "vingt-et-unième", "soixante-dix-neuvième"})
    void knowsNumbers(String form) {
        assertTrue(NumberWords.is(form));
    }

    @ParameterizedTest
    @ValueSource(strings = {"quarante", "nouante-sept", "vingt-cent", "deux-mille-", "dix-heures", "cent-suisse", "quarante-deuz", "trente-cinqième", "vingt-neufième"})
    void andNothingElse(String form) {
        assertFalse(NumberWords.is(form));
    }
}
