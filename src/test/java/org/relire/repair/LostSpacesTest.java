package org.relire.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.relire.repair.lm.Typography;

class LostSpacesTest {

    private static String mended(String raw) {
        return Fixes.made(raw, LostSpaces.find(Typography.fold(raw)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '~', value = {
            "les documents demandés.Le service            → les documents demandés. Le service",
            "Est-ce admis?L'inspecteur l'ignore.Il part   → Est-ce admis? L'inspecteur l'ignore. Il part",
            "b)d'imposer l'enregistrement                 → b) d'imposer l'enregistrement",
            "2)la tenue d'un registre                     → 2) la tenue d'un registre"})
    void whatEndsHasASpaceBehind(String raw, String meant) {
        assertEquals(meant, mended(raw));
    }

    @ParameterizedTest
    @ValueSource(strings = {"visit.Brussels.be et Be.Well.Pro", "M.B. du 3 mai, art.Le", "aujourd,hui, quelqu,un et la commis,sion", "les élu(e)s et 23(1)a)", "Le site visit.Brussels est", "L'agence hub.Brussels, à", "en asp.Net il", "www.senat.Be", "fichier.Txt!", "a)", "le spécialiste(s)"})
    void othersStay(String text) {
        assertEquals(text, mended(text));
    }
}
