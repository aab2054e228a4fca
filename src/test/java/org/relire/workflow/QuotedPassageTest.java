package org.relire.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relire.model.TextRange;

class QuotedPassageTest {

    private static final String TEXT = "La commission\nconstate que\u00a0l’état (réel)\n\n  du réseau d'eau";

    @ParameterizedTest
    @CsvSource({"commission constate,commission\\nconstate", "que l'état,que\\u00a0l’état", "d’eau,d'eau", "l’état (réel) du,l’état (réel)\\n\\n  du",
        "'  constate   que ','constate que'"})
    void lineEndsSpacesAndApostrophesMakeNoDifference(String quote, String stands) {
        String exact = stands.replace("\\n", "\n").replace("\\u00a0", "\u00a0").strip();
        assertEquals(Optional.of(exact), QuotedPassage.find(quote, TEXT).map(range -> range.in(TEXT)));
    }

    @Test
    void whatStandsLetterForLetterComesFirst() {
        assertEquals(Optional.of(new TextRange(4, 7)), QuotedPassage.find("a b", "a\nb a b"));
    }

    @ParameterizedTest
    @CsvSource({"commissionconstate", "'  '", "réel.", "que l.état"})
    void whatIsNotThereIsNotFound(String quote) {
        assertEquals(Optional.empty(), QuotedPassage.find(quote, TEXT));
    }
}
