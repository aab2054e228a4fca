package org.relire.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SymbolsTest {
    private static String found(String text) {
        return Symbols.find(text).stream().mapToObj(i -> String.valueOf(text.charAt(i))).collect(Collectors.joining());
    }

    @Test
    void aFormulaStandsToTheLetter() {
        assertEquals("P = S x i", found("Le prix est P = S x i francs."));
        assertEquals("E = m x (a + b)", found("soit E = m x (a + b) en tout"));
    }

    @Test
    void aLetterThatTheTextTellsOfIsOneThroughout() {
        assertEquals("sisi", found("dans laquelle s représente le salaire, i l'indice ; plus loin s et i.").replace("y", ""));
        assertEquals("ntn", found("Soient n le nombre de fibres et t la durée. Le total n est connu."));
    }

    @Test
    void elsewhereThereIsNone() {
        assertTrue(Symbols.find("Il a un d oute = il y a. La lettre l représente-t-elle ? Soit un homme, soit une femme à désigner.").isEmpty());
        assertEquals("", found("a = rien"));
        assertEquals("", found("Soit l un, soit l autre. La cause pour laquelle n est pas venu celui par lequel s est fait, où c est dit, et d une part."));
    }
}
