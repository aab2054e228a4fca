package org.relire.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/// A table of contents finds and recommends nothing.
class ContentsEntryTest {

    @Test
    void linesThatLeadToAPageNumberAreNoEvidence() {
        String sentence = "La commission constate que les registres ne sont plus tenus depuis 1987.";
        String contents = "CONSTATATIONS\n\nLa commission constate que les registres manquent ............ 12\n"
                + "L’état des lieux et les constats faits sur place . . . . . . 14\n\n";

        assertEquals(1, new EvidenceDetector().detect(List.of(sentence)).size());
        assertEquals(List.of(), new EvidenceDetector().detect(List.of(contents)));
    }
}
