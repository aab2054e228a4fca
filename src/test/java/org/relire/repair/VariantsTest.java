package org.relire.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Words with quotes, brackets and stops about them.
class VariantsTest {
    private static RepairEngine engine;

    @BeforeAll
    static void open() throws Exception {
        engine = RepairEngine.open(Path.of("models"));
    }

    private static List<String> edits(String text) {
        return engine.repair(RepairInput.ofText(text)).edits().stream().map(edit -> edit.before() + " → " + edit.after()).toList();
    }

    @Test
    void aWordIsMendedAndTheQuotesAboutItStay() {
        assertEquals(List.of("rnensonge → mensonge"), edits("Il dit : \"Je ne sais rien\". Un \"rnensonge\", dit le témoin."));
    }

    @Test
    void capitalsGainNoAccentsWhereThePageHasNone() {
        assertEquals(List.of("ARRBT → ARRET"), edits("COUR D'APPEL DE LIEGE\nARRBT DU 18 JUIN 1991\nLa cour entend les parties et rend l'arrêt qui suit."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"'\"mot\",'|mot", "'(fin).'|fin", "mot|mot", "'...'|''", "''|''", "d'|d'", "l'«Etat»|l'«Etat"})
    void whatClingsToAWordIsNoPartOfIt(String text, String bare) {
        assertEquals(bare, Variants.bare(text));
    }

    @Test
    void aWordThatIsKnownWithoutItsBracketIsNotStrange() {
        String page = "Le rapport compte les habitants (ceux qui sont logés) et les \"familles\" de la commune (voir le tableau).";
        assertEquals(List.of(), engine.repair(RepairInput.ofText(page)).suspects());
    }

    @Test
    void aPageWithAnAccentedCapitalHasAccentsOnCapitals() {
        assertTrue(Variants.hasPlainCapitals("LIEGE, 1991".toCharArray(), 0));
        assertFalse(Variants.hasPlainCapitals("LIÈGE, 1991".toCharArray(), 8));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"La guirlande présente des pcrles de fusion.|pertes"})
    void aWordIsNotWrittenWhereAnotherLooksMuchMoreLikeIt(String text, String remote) {
        assertFalse(edits(text).stream().anyMatch(edit -> edit.endsWith(remote)), edits(text).toString());
    }
}
