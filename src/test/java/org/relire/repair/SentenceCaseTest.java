package org.relire.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceCaseTest {

    @ParameterizedTest
    @CsvSource({
            "Le juge est venu. lnterrogé, lnterrogé, interrogé, Interrogé",
            "Que dire ? 0n verra, 0n, on, On",
            "lnvité hier, lnvité, invité, Invité",
            "Le juge a lnterrogé, lnterrogé, interrogé, interrogé",
            "Il dit : oui. « lnterrogé, lnterrogé, interrogé, Interrogé",
            "Le juge (lnterrogé, lnterrogé, interrogé, interrogé",
            "Le M. lnterrogé, lnterrogé, interrogé, interrogé",
            "Le juge. 1e roi, 1e, le, le",
            "Oui. 8i vous voulez, 8i, si, Si",
            "Oui. Ie tram, Ie, le, Le",
            "Voir Ie tram, Ie, le, le",
            "Le juge. inlerrogé, inlerrogé, interrogé, interrogé"})
    void whatOnlyACapitalLooksLikeIsOneWhereASentenceBegins(String text, String before, String reading, String written) {
        assertEquals(written, SentenceCase.fit(reading, text.indexOf(before), text.toCharArray()));
    }

    @ParameterizedTest
    @CsvSource({"true, Interrogé", "false, interrogé"})
    void anEmptyLineBeginsOneALineDoesNot(boolean empty, String written) {
        String text = "le titre" + (empty ? "\n\n" : "\n") + "lnterrogé";
        assertEquals(written, SentenceCase.fit("interrogé", text.indexOf("ln"), text.toCharArray()));
    }

    @Test
    void aHeadingEndsWithoutAStop() {
        String paragraph = "ll appartient au pouvoir judiciaire de définir ses priorités en la matière.";
        assertEquals("Il", SentenceCase.fit("il", 12, ("Conclusions\n" + paragraph).toCharArray()));
        assertEquals("il", SentenceCase.fit("il", 12, ("ainsi que, \n" + paragraph).toCharArray()));
        assertEquals("il", SentenceCase.fit("il", 12, "Conclusions\nll est\n".toCharArray()));
    }
}
