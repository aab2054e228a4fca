package org.relire.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InitialsTest {
    private static String mended(String text) {
        return Fixes.made(text, Initials.find(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"La T.V,A. est due|La T.V.A. est due", "l'O,N.E.M.|l'O,N.E.M.", "(O,N.E.M.)|(O.N.E.M.)", "la C.S,T, et|la C.S.T, et"})
    void commasAmongInitialsAreStops(String read, String meant) {
        assertEquals(meant, mended(read));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Points A,B.", "la S.A, qui", "A, B, C.", "M. A,B,C et D.", "axes X,Y,Z"})
    void otherCommasStay(String text) {
        assertEquals(text, mended(text));
    }
}
