package org.relire.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LongHyphensTest {
    private static RepairEngine engine;

    @BeforeAll
    static void open() throws Exception {
        engine = RepairEngine.open(Path.of("models"));
    }

    private static String repaired(String text) {
        StringBuilder repaired = new StringBuilder(text);
        for (ProposedEdit edit : engine.repair(RepairInput.ofText(text)).edits().reversed()) {
            repaired.replace(edit.range().start(), edit.range().end(), edit.after());
        }
        return repaired.toString();
    }

    @Test
    void aCompoundOfTheVocabularyHasAHyphen() {
        assertEquals("Le conseil viendra peut-être demain.", repaired("Le conseil viendra peut—être demain."));
    }

    @Test
    void whereAPageHasOneEachBeforeAPronounIsOne() {
        assertEquals("N'avez-vous rien vu ? Le conseil viendra peut-être demain.", repaired("N'avez—vous rien vu ? Le conseil viendra peut—être demain."));
    }

    @Test
    void whereAPageHasSeveralEachBetweenLettersIsOne() {
        assertEquals("Au parc Josaphat-Est, dit-il. Le conseil viendra peut-être demain, après-midi.",
                repaired("Au parc Josaphat—Est, dit—il. Le conseil viendra peut—être demain, après—midi."));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Le mot — vous le savez — est juste, dit le rapporteur.",
            "Le conseil viendra peut-être—nous verrons—demain matin.",
            "Le parc Josaphat—la ville en a d'autres—est ouvert."})
    void elsewhereADashStays(String text) {
        assertEquals(text, repaired(text));
    }
}
