package org.relire.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.relire.repair.lm.Typography;

class ElevenTest {

    private static String mended(String raw) {
        return Fixes.made(raw, Eleven.find(Typography.fold(raw)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '~', value = {
            "Les faits. 11 résulte des auditions           → Les faits. Il résulte des auditions",
            "Les faits. 11 n'est pas établi, et 1l faut voir → Les faits. Il n'est pas établi, et 1l faut voir",
            "Les travaux existants. 1! ne s'oppose pas. H! souligne → Les travaux existants. Il ne s'oppose pas. Il souligne",
            "le rapport, car 11 convient de le lire        → le rapport, car il convient de le lire",
            "Le ministre affirme qu'11 appartient au juge  → Le ministre affirme qu'il appartient au juge",
            "Les faits sont là. 11 devait le savoir        → Les faits sont là. Il devait le savoir"})
    void theNumberThatAVerbFollowsIsThePronoun(String read, String meant) {
        assertEquals(meant, mended(read));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Factorielle de 1! est 1. Voici l! est-ce là ?", 
            "Le 11 n'est pas un jour férié. Les 11 ont voté.",
            "les articles 7 à 11 peut-on les lire, la taille 11 peut servir",
            "Art. 11 est abrogé. L'article 11 appartient au titre II. n° 11 est perdu",
            "Le chapitre L. 11 avait été lu par 11 faux témoins",
            "L'article R. 11 est accordé",
            "11 communes sur 12,11 a 5 m"})
    void elsewhereItIsANumber(String text) {
        assertEquals(text, mended(text));
    }
}
