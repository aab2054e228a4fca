package org.relire.repair;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.relire.repair.lattice.Decoding.Slip;
import org.relire.repair.lattice.Decoding.Span;
import org.relire.repair.lm.FrenchKnowledge;

class GuardsTest {
    private static Guards guards;

    @BeforeAll
    static void open() throws Exception {
        guards = new Guards(FrenchKnowledge.open(Path.of("models")).lexicon());
    }

    private static boolean allows(String text, String before, String after) {
        int from = text.indexOf(before);
        Span span = new Span(from, from + before.length(), before, after, -0.01, -9, 3, List.of(), false, List.of(new Slip(after, before)), List.of());
        return guards.allow(span, text.toCharArray(), true);
    }

    @Test
    void aMisreadWordMayBeMended() {
        assertTrue(allows("tous lcs membres", "lcs", "les"));
    }

    @Test
    void aCapitalThatWouldGoAltogetherMayBeAnInitial() {
        assertFalse(allows("le témoin X a déclaré", "X", ""));
        assertFalse(allows("le témoin X a déclaré", "X ", ""));
    }

    @Test
    void aDashByItselfKeepsItsLength() {
        assertFalse(allows("la séance – publique – est ouverte", "–", "-"));
        assertFalse(allows("la séance - publique - est ouverte", "-", "–"));
    }

    @Test
    void numbersAndReferencesAreNeverTouched() {
        assertFalse(allows("en 1994 encore", "1994", "1995"));
        assertFalse(allows("selon l'art. 12", "art.", "arc"));
    }
}
