package org.relire.repair.lm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageGuessTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FRENCH | La commission a entendu le ministre de la Justice et les experts qui étaient présents dans la salle.
            FRENCH | Il n'est pas exact que l'enquête ait été close.
            DUTCH | De commissie heeft het verslag van de minister goedgekeurd en zal het niet wijzigen.
            ENGLISH | The committee has heard the minister and the report was not approved by the members.
            GERMAN | Der Ausschuss hat den Minister gehört und der Bericht wird nicht geändert.
            UNKNOWN | 12.345 17 % 18/3
            UNKNOWN | Dupont, Roy, Lambert, Vandenbroucke
            """)
    void guesses(LanguageGuess language, String text) {
        assertEquals(language, LanguageGuess.of(text));
    }
}
