package org.relire.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LeadersTest {

    @Test
    void rowsOfSignsAreFound() {
        assertEquals("{12, 13, 14, 15, 16, 17}", Leaders.find("Introduction......5").toString());
        assertEquals(7, Leaders.find("Page . . . . 5").cardinality());
        assertEquals(3, Leaders.find("___").cardinality());
        assertEquals(9, Leaders.find("Magistrats ...….. …. 28").cardinality(), "dots and points mixed");
        assertEquals(2, Leaders.find("M. Georis ..\t30\nfin").cardinality(), "two before a page number");
    }

    @Test
    void anEllipsisOrADashIsNone() {
        assertTrue(Leaders.find("Or donc... - dit-il – non… - - puis .. 30 autres. Fin.").isEmpty());
    }

    @Test
    void nothingIsSaidOfALeader() throws Exception {
        String page = "TABLE DES MATIÈRES\nIntroduction ........................ 5\nLa misslon de la commission ............ 12\n_______";
        Repair repair = RepairEngine.open(Path.of("models")).repair(RepairInput.ofText(page));
        assertTrue(repair.suspects().stream().noneMatch(s -> s.before().contains("..") || s.before().contains("_")), () -> repair.suspects().toString());
        assertTrue(repair.edits().stream().noneMatch(e -> e.before().contains("..")), () -> repair.edits().toString());
    }
}
