package org.relire.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class HeldOutTest {
    @Test
    void oneLineInAHundredIsHeldOut() {
        long out = 0;
        for (int i = 0; i < 100_000; i++) {
            out += HeldOut.isHeldOut("La ligne numéro " + i) ? 1 : 0;
        }
        assertEquals(1000, out, 100);
    }

    @Test
    void spacesSignsAndCaseDoNotMoveALine() {
        for (int i = 0; i < 1000; i++) {
            assertEquals(HeldOut.isHeldOut("L'arrêté n° " + i + " ; fin"), HeldOut.isHeldOut("L’ARRÊTÉ  n° " + i + "; fin."));
        }
    }
}
