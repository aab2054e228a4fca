package org.relire.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.relire.repair.lm.Typography;

class SpacedDatesTest {

    private static String mended(String raw) {
        return Fixes.made(raw, SpacedDates.find(Typography.fold(raw)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', value = {
            "Bruxelles, le 1 7 avril 1 9 9 6      → Bruxelles, le 17 avril 1996",
            "du 3 O mai l 9 9 1 au l 2 juin       → du 30 mai 1991 au 12 juin",
            "SESSION 1 9 9 5 - 1 9 9 6            → SESSION 1995 - 1996",
            "le 1er janvier 2 0 0 3.              → le 1er janvier 2003."})
    void figuresOfADateComeTogether(String raw, String meant) {
        assertEquals(meant, mended(raw));
    }

    @ParameterizedTest
    @ValueSource(strings = {"les articles 1 7 avril", "le 7 avril 1996", "au 3 2 mai", "1 9 9 6", "total 1 9 9 5 2 - 1 9 9 6", "le 1 7 et le 2 5", "en avril 1 9 cas", "le 3 avril 1 9 9 65", "Janvier 2 0 1 3\nFévrier 1 5 0 2"})
    void othersStay(String text) {
        assertEquals(text, mended(text));
    }
}
