package org.relire.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relire.repair.lm.FrenchKnowledge;
import org.relire.repair.neural.MadeSlots;
import org.relire.repair.neural.Reading;

class VocabularyGuideTest {
    private static VocabularyGuide guide;

    @BeforeAll
    static void open() throws Exception {
        guide = new VocabularyGuide(FrenchKnowledge.open(Path.of("models")).lexicon());
    }

    private static boolean passes(String text) {
        long[] at = guide.start();
        for (char c : text.toCharArray()) {
            at = guide.next(at, c);
        }
        return guide.mayEnd(at);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " commission", "Commission", "COMMISSION", "l'État", "qu’il", "L'ÉTAT", "aujourd'hui", "a-t-il", "peut-être", "le 12,5 mai 1994.",
        "(la séance)", "les\ncommunes", "minis-\ntère", "minis- tère", "peut-\nêtre"})
    void textsOfKnownWordsPass(String text) {
        assertTrue(passes(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"commisssion", "commissi", "cOmmission", "la commissi", "véritablemrent", "12a", "lacommission", "minis-tère", "minis-\nTère", "ministè-\n"})
    void othersDoNot(String text) {
        assertFalse(passes(text));
    }

    @Test
    void whereNoWordGoesOnThereIsNowhereToGo() {
        long[] at = guide.start();
        for (char c : "véritablemr".toCharArray()) {
            at = guide.next(at, c);
        }
        assertEquals(0, at.length);
        assertEquals(0, guide.next(at, 'e').length);
        assertFalse(guide.mayEnd(at));
    }

    @Test
    void aGuidedSearchFindsTheWordBehindLikelierLetters() {
        String text = "véritab1ement";
        MadeSlots slots = new MadeSlots(text).emit(7, "lr", 0.6);
        assertEquals("véritablrement", slots.slots().readings(0, text.length(), 1).getFirst().text());
        List<Reading> known = slots.emit(7, "l", 0.01).slots().readings(0, text.length(), 3, guide);
        assertEquals(List.of("véritablement"), known.stream().map(Reading::text).toList());
        assertEquals(slots.slots().logProbability(0, text.length(), "véritablement"), known.getFirst().logProbability(), 1e-6);
    }
}
