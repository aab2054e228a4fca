package org.relire.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LearnedPrefixesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "les recherches socio économiques|les recherches socio-économiques",
            "la Commission médico pharmaceutique|la Commission médico-pharmaceutique",
            "la frontière franco belge|la frontière franco-belge",
            "le traité belgo luxembourgeois|le traité belgo-luxembourgeois"})
    void aLearnedPrefixHasItsHyphenAgain(String read, String meant) {
        assertEquals(meant, Fixes.made(read, LearnedPrefixes.find(read)));
    }

    @ParameterizedTest
    @CsvSource({"port franco de port", "livré franco domicile public", "le socio a dit", "Franco était mort"})
    void whatMayStandAloneStays(String text) {
        assertEquals(text, Fixes.made(text, LearnedPrefixes.find(text)));
    }
}
