package org.relire.training.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.relire.model.Origin;
import org.relire.model.Reason;
import org.relire.model.ReasonKind;
import org.relire.model.TextRange;
import org.relire.model.Tier;
import org.relire.repair.ProposedEdit;

class PrintedLinesTest {

    private static String repaired(String raw, String... changes) {
        List<ProposedEdit> edits = new ArrayList<>();
        for (int i = 0; i < changes.length; i += 2) {
            int start = raw.indexOf(changes[i]);
            edits.add(new ProposedEdit(new TextRange(start, start + changes[i].length()), changes[i], changes[i + 1], 0.99, Tier.AUTO,
                    new Origin.Rule("test"), Reason.of(ReasonKind.CONFUSION, "", ""), List.of()));
        }
        return PrintedLines.of(raw, edits);
    }

    @Test
    void aWordThatRepairJoinsStaysPartedWhereItIsPrinted() {
        String raw = "la distri-\nbution des eaux";
        assertEquals(raw, repaired(raw, "-\nbution ", "bution\n"));
        assertEquals(raw, repaired(raw, "distri-\nbution ", "distribution\n"));
        assertEquals("la distri-\nbution", repaired("la distri-\nbution", "-\nbution", "bution"));
    }

    @Test
    void aWordWhoseHyphenIsLostStaysPartedWithoutIt() {
        String raw = "la distri\nbution des eaux";
        assertEquals(raw, repaired(raw, "distri\nbution ", "distribution\n"));
        assertEquals("la distri.\nbution", repaired("la distri.\nbution", "distri.\nbution", "distribution"));
    }

    @Test
    void whatRepairMendsInsideAPartedWordIsMended() {
        assertEquals("la distri-\nbution des eaux", repaired("la dislri-\nbution des eaux", "dislri-\nbution ", "distribution\n"));
    }

    @Test
    void otherRepairsAreAsTheyAre() {
        assertEquals("la commission\ndes eaux", repaired("la comrnission\ndcs eaux", "comrnission", "commission", "dcs", "des"));
        assertEquals("peut-être", repaired("peut - être", "peut - être", "peut-être"));
    }
}
