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

    @Test
    void aLongNameIsPartedNearItsMiddle() {
        assertEquals("rapport-1978.pdf", TextEnds.inTwo("rapport-1978.pdf", 19));
        assertEquals("enquete-voirie-\ncommunale.tiff", TextEnds.inTwo("enquete-voirie-communale.tiff", 19));
        assertEquals("rapport d'inspection \n– dépôt.pdf", TextEnds.inTwo("rapport d'inspection – dépôt.pdf", 19));
        assertEquals("anticonstitutionnellement.pdf", TextEnds.inTwo("anticonstitutionnellement.pdf", 19));
    }
}
