package org.relire.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// A long text is seen to advance and can be stopped.
class RepairWatchTest {

    private static final String TEXT = "Le conseil communal a delibéré sur le budget de l'exercice, et le prêsident a levé la séauce.\n".repeat(400);

    private static RepairEngine engine;

    @BeforeAll
    static void open() throws Exception {
        engine = RepairEngine.openUnheard(Path.of("models"));
    }

    @Test
    void itAdvancesFromNothingToNearlyAll() {
        List<Double> shares = new ArrayList<>();
        Repair watched = engine.repair(RepairInput.ofText(TEXT), (share, _) -> shares.add(share));

        assertEquals(engine.repair(RepairInput.ofText(TEXT)), watched);
        assertEquals(0, shares.getFirst());
        assertEquals(shares.stream().sorted().distinct().toList(), shares);
        assertTrue(shares.size() >= 5 && shares.getLast() > 0.7 && shares.getLast() < 1, shares.toString());
    }

    @Test
    void whatIsReadBeforeItIsStoppedIsRepairedAndNothingAfterIt() {
        int[] stopped = {0};
        Repair part = engine.repair(RepairInput.ofText(TEXT), (_, end) -> {
            stopped[0] = end;
            return end == 0;
        });
        List<ProposedEdit> whole = engine.repair(RepairInput.ofText(TEXT)).edits();

        assertTrue(stopped[0] > 0 && stopped[0] < TEXT.length() / 2);
        assertFalse(part.edits().isEmpty());
        assertEquals(whole.stream().filter(edit -> edit.range().end() <= stopped[0]).toList(), part.edits());
    }

    @Test
    void aTextThatIsStoppedAtOnceStaysAsItIs() {
        Repair none = engine.repair(RepairInput.ofText(TEXT), (_, _) -> false);

        assertTrue(none.edits().isEmpty() && none.suspects().isEmpty());
    }
}
