package org.relire.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.relire.repair.lm.FrenchKnowledge;

class FrenchPlausibilityTest {

    private static FrenchPlausibility french;

    @BeforeAll
    static void open() throws Exception {
        french = new FrenchPlausibility(FrenchKnowledge.open(Path.of("models")));
    }

    @Test
    void aReadingThatHasLostAWordIsNotTheLikelierOneForIt() {
        assertTrue(french.cost("les principes de la classification") < french.cost("les principes classification"));
        assertTrue(french.cost("me semblent devoir modifier les principes") < french.cost("me semblent modifier principes"));
    }

    @Test
    void noiseCostsMoreThanNothing() {
        assertTrue(french.cost("les principes |{;xq]} de la classification") > french.cost("les principes de la classification"));
    }

    @Test
    void wordsOfTheLanguageAreKnown() {
        assertEquals(1, french.known("rapport"));
        assertEquals(0, french.known("rappqrt"));
    }
}
