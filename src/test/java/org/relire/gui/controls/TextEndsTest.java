package org.relire.gui.controls;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TextEndsTest {

    @Test
    void whatFitsStaysWhole() {
        assertEquals("la commission", TextEnds.last("la commission", 13));
        assertEquals("la commission", TextEnds.first("la commission", 13));
    }

    @Test
    void noWordIsCutThrough() {
        assertEquals("…relève que ", TextEnds.last("La commission relève que ", 14));
        assertEquals("…relève que ", TextEnds.last("La commission relève que ", 11));
        assertEquals(" trois secteurs…", TextEnds.first(" trois secteurs sur onze", 17));
        assertEquals(" trois secteurs…", TextEnds.first(" trois secteurs sur onze", 15));
    }

    @Test
    void aWordThatIsLongerThanThePieceIsCutThrough() {
        String word = "anticonstitutionnellement-quasi-interminablement";
        assertEquals("…" + word.substring(word.length() - 30), TextEnds.last(word, 30));
        assertEquals(word.substring(0, 30) + "…", TextEnds.first(word, 30));
    }
}
