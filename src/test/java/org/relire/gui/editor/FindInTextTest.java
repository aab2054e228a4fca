package org.relire.gui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindInTextTest {

    private static List<String> found(String text, String wanted) {
        return FindInText.find(text, wanted).stream().map(range -> range.in(text)).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Le Préfet et le PREFET      | préfet      | Préfet,PREFET
            L’État, l'etat              | l'état      | L’État,l'etat
            d'un mur                    | d’UN        | d'un
            un cœur, un coeur           | coeur       | cœur,coeur
            un cœur, un coeur           | œu          | œu,oeu
            mille francs                | frang       | ""
            aaaa                        | aa          | aa,aa
            une œuvre                   | o           | œ
            (a) [b]                     | (A) [B]     | (a) [b]
            """)
    void caseAccentsAndFormsOfApostrophesMakeNoDifference(String text, String wanted, String places) {
        assertEquals(places.isEmpty() ? List.of() : List.of(places.split(",")), found(text, wanted));
    }

    @Test
    void wordsArePartedByAnyWhiteSpace() {
        assertEquals(List.of("la  mairie", "La\nmairie", "la\u00a0mairie"), found("la  mairie, La\nmairie, la\u00a0mairie", " la mairie "));
    }

    @Test
    void anAccentThatIsASignOfItsOwnBelongsToItsLetter() {
        assertEquals(List.of("e\u0301te\u0301"), found("un e\u0301te\u0301 chaud", "été"));
    }

    @Test
    void nothingIsFoundOfNothing() {
        assertEquals(List.of(), found("un mur", " "));
        assertEquals(List.of(), found("", "mur"));
    }
}
