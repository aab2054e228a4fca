package org.relire.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.relire.model.Suggestion;

/// What a document writes often is offered where it writes nearly the same, and is never written without asking.
class OwnNamesTest {
    private static final String OFTEN = "M. Zwylkhardt est entendu. Mme Zwylkhardt dépose. Le dossier Zwylkhardt est clos.";
    private static RepairEngine engine;

    @BeforeAll
    static void open() throws Exception {
        engine = RepairEngine.open(Path.of("models"));
    }

    private static Repair repair(String page, String other, Set<String> trusted) {
        return engine.in(new DocumentContext(List.of(page, other), trusted)).repair(RepairInput.ofText(page));
    }

    private static List<String> offered(Repair repair, String before) {
        return repair.suspects().stream().filter(s -> s.before().equals(before)).flatMap(s -> s.suggestions().stream()).map(Suggestion::text).toList();
    }

    @Test
    void offersTheDocumentsNameFirst() {
        Repair repair = repair("La parole est à M. Zwylkhaidt, qui répond.", OFTEN, Set.of());
        assertEquals(List.of(), repair.edits());
        assertEquals("Zwylkhardt", offered(repair, "Zwylkhaidt").getFirst());
    }

    @Test
    void offersNamesThatPeopleVouchFor() {
        Repair repair = repair("La parole est à M. Zwylkhaidt, qui répond.", "", Set.of("Zwylkhardt"));
        assertEquals("Zwylkhardt", offered(repair, "Zwylkhaidt").getFirst());
    }

    @Test
    void takesTwoNamesThatBothOccurForTwo() {
        String both = OFTEN + " M. Zwylkhaidt est entendu. Mme Zwylkhaidt dépose.";
        assertTrue(offered(repair("La parole est à M. Zwylkhaidt, qui répond.", both, Set.of()), "Zwylkhaidt").stream().noneMatch("Zwylkhardt"::equals));
    }
}
