package org.relire.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningHyphensTest {
    @ParameterizedTest
    @ValueSource(strings = {"-Je viens.", "Il a parlé :\n-les pompiers", "Moi\n-Je viens.", "Qui est-ce ?\n  -Lui.", "La jeune fille\n\n-Alors"})
    void whatSomeoneSaysOrAnItemOpensOnOne(String text) {
        assertEquals(1, OpeningHyphens.find(text).cardinality());
    }

    @ParameterizedTest
    @ValueSource(strings = {"le ministre\n-Dupont", "celui\n-ci", "Il a longuement parlé avec Monsieur Van den\n-Bossche", "mot - mot", "- mot", "-\n"})
    void elsewhereItIsNone(String text) {
        assertEquals(0, OpeningHyphens.find(text).cardinality());
    }
}
