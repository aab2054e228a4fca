package org.relire.repair;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.relire.repair.lattice.Decoding.Span;

class BordersTest {
    private static boolean isBorder(String text) {
        int bar = text.indexOf('|');
        Span span = new Span(bar, bar + 2, "| ", "", -0.01, -9, 3, List.of(), false, List.of(), List.of());
        return Borders.isBorder(span, text.toCharArray());
    }

    @Test
    void aBarThatOpensALineOfWordsIsTheShadowOfAnEdge() {
        assertTrue(isBorder("de la\n| commune de Liège"));
        assertTrue(isBorder("de la\n| Le bourgmestre"));
    }

    @Test
    void beforeAHeadingInCapitalsOrInATableItIsNone() {
        assertFalse(isBorder("fin.\n\n| CONSTATATIONS\n"));
        assertFalse(isBorder("| commune | province |"));
    }
}
