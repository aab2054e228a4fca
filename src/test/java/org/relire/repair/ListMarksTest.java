package org.relire.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.relire.repair.lm.Typography;

class ListMarksTest {
    private static String mended(String raw) {
        return Fixes.made(raw, ListMarks.find(Typography.fold(raw)));
    }

    @Test
    void aBracketReadAsALetterIsOneAmongItems() {
        assertEquals("a) de payer ;\nb) de voter ;\nc) de publier.", mended("a) de payer ;\nbj de voter ;\nc) de publier."));
        assertEquals("  d) les communes\n  e) les provinces", mended("  dj les communes\n  ej les provinces"));
    }

    @Test
    void elsewhereItStays() {
        String alone = "bj de voter ;\ne) de publier.\nLe 5j suivant.\n1) budget\n2j pour un mariage\n3j de deuil";
        assertEquals(alone, mended(alone));
    }
}
