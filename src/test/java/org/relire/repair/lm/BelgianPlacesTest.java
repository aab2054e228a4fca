package org.relire.repair.lm;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BelgianPlacesTest {
    @ParameterizedTest
    @ValueSource(strings = {"Houffalize", "HOUFFALIZE", "Etalle", "Étalle", "Louvain-la-Neuve", "Louvain", "Neuve", "Gravenbrakel"})
    void knowsPlacesAndTheirParts(String form) {
        assertTrue(BelgianPlaces.has(form));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Houffalize", "HOUFFALIZE", "Etalle", "Étalle", "ETALLE", "Liège"})
    void knowsHowTheyAreSpelt(String form) {
        assertTrue(BelgianPlaces.spells(form));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Liege", "Dinànt", "Neuve", "houffalize", "Charleroî"})
    void orMisspelt(String form) {
        assertFalse(BelgianPlaces.spells(form));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "houffalize", "sur", "Houffalise", "Les", "Lez"})
    void andNothingElse(String form) {
        assertFalse(BelgianPlaces.has(form));
    }
}
