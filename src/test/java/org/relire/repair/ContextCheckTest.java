package org.relire.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relire.repair.channel.Channel;
import org.relire.repair.lattice.ContextCheck;
import org.relire.repair.lattice.Passage.PassageToken;
import org.relire.repair.lm.FrenchKnowledge;

/// What needs no second reading is told from what does.
class ContextCheckTest {
    private static FrenchKnowledge knowledge;
    private static ContextCheck check;

    @BeforeAll
    static void open() throws Exception {
        knowledge = FrenchKnowledge.open(Path.of("models"));
        check = new ContextCheck(knowledge, Channel.generic(), 1);
    }

    @AfterAll
    static void close() {
        knowledge.close();
    }

    private static boolean confirms(String word, String sentence) {
        char[] text = sentence.toCharArray();
        List<PassageToken> tokens = new Screen(knowledge, Settings.DEFAULT).tokens(text, 0, text.length, Profile.NONE);
        check.start(text, tokens);
        for (int i = 0; i < tokens.size(); i++) {
            if (sentence.substring(tokens.get(i).start(), tokens.get(i).end()).equals(word)) {
                return check.confirms(i);
            }
        }
        throw new AssertionError("no token " + word);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            hippopotame | Le ministre a reçu un hippopotame pendant la séance.
            éléphant    | Le président a remis un éléphant au conseil.
            verger      | Elle constate que le verger appartient à la commune.
            """)
    void confirmsWhatIsOnlyUnexpected(String word, String sentence) {
        assertTrue(confirms(word, sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            celte | Les membres de celte commission ont approuvé le rapport.
            mission | Les membres de la com mission ont approuvé le rapport.
            au | Ces libertés sont au cœ ur du respect des droits.
            enfin | Il a été remplacé enfin de mandat.
            lin | Il faut mettre lin à cette situation.
            partir | La mesure sera appliquée partir du mois de janvier.
            """)
    void leavesToTheDecoderWhatSomethingNearExplains(String word, String sentence) {
        assertFalse(confirms(word, sentence));
    }

    @Test
    void leavesAWordBesideALoneSignToTheDecoder() {
        assertTrue(confirms("partir", "La mesure sera appliquée à partir du mois de janvier."));
        assertFalse(confirms("partir", "La mesure sera appliquée 1 partir du mois de janvier."));
    }

    @Test
    void whatIsConfirmedIsNeitherChangedNorShown() throws Exception {
        Repair repair = RepairEngine.open(Path.of("models")).repair(RepairInput.ofText("Le ministre a reçu un hippopotame pendant la séance."));
        assertEquals(List.of(), repair.edits());
        assertEquals(List.of(), repair.suspects());
    }
}
