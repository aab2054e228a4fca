package org.relire.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.relire.repair.neural.Guide;
import org.relire.repair.neural.MadeSlots;
import org.relire.repair.neural.Reading;

class SecondViewTest {
    private static SecondView view(String page, MadeSlots slots) {
        return new SecondView(page.toCharArray(), SecondRow.of(page.toCharArray(), 0, page.length()), slots.slots());
    }

    private static List<String> texts(List<Reading> readings) {
        return readings.stream().map(Reading::text).toList();
    }

    @Test
    void whiteSpaceOfAnyWidthIsOneCharacterOfARow() {
        SecondRow row = SecondRow.of("un\n\n mot  et".toCharArray(), 1, 10);
        assertEquals("n\nmot ", row.text());
        assertEquals(0, row.place(1));
        assertEquals(List.of(1, 1, 1), List.of(row.place(2), row.place(3), row.place(4)));
        assertEquals(2, row.place(5));
        assertEquals(5, row.end(8));
        assertEquals(2, row.end(3));
        assertEquals(6, row.place(10));
    }

    @Test
    void whatAWordLostAtItsBeginningStandsAfterTheSpaceBefore() {
        SecondView view = view("la ommission", new MadeSlots("la ommission").emit(2, " c", 0.9));
        assertEquals("commission", view.readings(3, 12, 3, Guide.FREE).getFirst().text());
        assertTrue(view.weight(3, 12, "commission") > -0.5);
        assertTrue(view.weight(3, 12, "ommission") < -1);
    }

    @Test
    void whatTheFirstWordLostStandsAtTheEdge() {
        SecondView view = view("ommission", new MadeSlots("ommission").emit(-1, "c", 0.8));
        assertEquals("commission", view.readings(0, 9, 3, Guide.FREE).getFirst().text());
    }

    @Test
    void thePagesOwnWhiteSpaceComesBack() {
        String page = "lcs\n\n   membres";
        SecondView view = view(page, new MadeSlots("lcs\nmembres").emit(1, "e", 0.9));
        assertEquals("les\n\n   membres", view.readings(0, page.length(), 3, Guide.FREE).getFirst().text());
        assertEquals(view.readings(0, page.length(), 1, Guide.FREE).getFirst().logProbability(), view.weight(0, page.length(), "les\n\n   membres"), 0.01);
    }

    @Test
    void nothingIsJoinedOverAWideGap() {
        String page = "com   mission";
        SecondView wide = view(page, new MadeSlots("com mission").emit(3, "", 0.9));
        assertTrue(texts(wide.readings(0, page.length(), 6, Guide.FREE)).contains(page), () -> "" + wide.readings(0, page.length(), 6, Guide.FREE));
        assertTrue(texts(wide.readings(0, page.length(), 6, Guide.FREE)).stream().noneMatch("commission"::equals));
        SecondView narrow = view("com mission", new MadeSlots("com mission").emit(3, "", 0.9));
        assertEquals("commission", narrow.readings(0, 11, 3, Guide.FREE).getFirst().text());
    }

    @Test
    void noCharacterIsHalved() {
        String page = "a\uD835\uDC00b";
        SecondView view = view(page, new MadeSlots(page).emit(1, "", 0.6));
        List<String> readings = texts(view.readings(0, page.length(), 6, Guide.FREE));
        assertTrue(readings.contains(page), readings::toString);
        assertTrue(readings.stream().noneMatch("a\uDC00b"::equals), readings::toString);
    }
}
