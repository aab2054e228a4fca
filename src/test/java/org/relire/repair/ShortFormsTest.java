package org.relire.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relire.repair.lm.Token;
import org.relire.repair.lm.TokenKind;

class ShortFormsTest {
    @ParameterizedTest
    @CsvSource({
            "a Bxl le 3,       2,  5, true",
            "la bte. 4,        3,  6, true",
            "la bte 4,         3,  6, false",
            "le R.S.V. est,    3,  9, true",
            "la 7e réunion,    3,  5, true",
            "la 1e réunion,    3,  5, false",
            "12 mg/l,          3,  5, true",
            "cm effet,         0,  2, false",
            "le Dr Maes,       3,  5, true",
            "le Dr est,        3,  5, false",
            "la litt.érature,  3,  7, false",
            "12 mga,           3,  5, false"})
    void seesWhatClings(String text, int start, int end, boolean right) {
        assertEquals(right, ShortForms.isAt(text, new Token(start, end, text.substring(start, end), TokenKind.WORD)));
    }
}
