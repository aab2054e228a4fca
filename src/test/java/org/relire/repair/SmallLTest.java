package org.relire.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.relire.repair.lm.Typography;

class SmallLTest {

    private static String mended(String raw) {
        return Fixes.made(raw, SmallL.find(Typography.fold(raw)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', value = {
            "b) Ie registre et Ies membres → b) le registre et les membres",
            "selon Iequel Ia commune       → selon lequel la commune",
            "Liège, 1e 8 février, 1e 3O mai → Liège, le 8 février, le 3O mai",
            "Iorsqu'il a vu Ieur maire     → Lorsqu'il a vu leur maire"})
    void aCapitalThatOpensASmallWordIsSmall(String read, String meant) {
        assertEquals(meant, mended(read));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "le Ie siècle, l'article Ie du code, la classe Ia de la série",
            "Que dit-elle ? Ie vous le promets. Ia orana, dit Gauguin.",
            "la 1e chambre, 1e degré, 2.1e 8 mai",
            "IEC, Iena, Iéna, Ieper et Ies-Bains"})
    void elsewhereItStays(String text) {
        assertEquals(text, mended(text));
    }
}
