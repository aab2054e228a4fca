package org.relire.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DosAccentsTest {
    private static String mended(String raw) {
        return Fixes.made(raw, DosAccents.find(raw));
    }

    @Test
    void aTextOfDosHasItsAccentsAgain() {
        assertEquals("Note à nos membres : le règlement européen, adopté à Lille en français, a coûté cher ; où siège-t-il ? Peut-être là.",
                mended("Note … nos membres : le rŠglement europ‚en, adopt‚ … Lille en fran‡ais, a co–t‚ cher ; o— siŠge-t-il ? Peut-ˆtre l…."));
    }

    @Test
    void aTextThatHasSuchSignsForThemselvesStays() {
        String apostrophes = "l‚homme qu‚il a vu n‚est pas venu… le soir, communes‚ provinces‚ régions‚ et";
        assertEquals(apostrophes, mended(apostrophes));
        String text = "Il a dit… rien – ou presque — le 3 ‰ de l’année … enfin “oui”. Une ‚citation‘ allemande. Or… et puis…";
        assertEquals(text, mended(text));
    }
}
