package org.relire.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineCleanerTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -- Toi que j'ai vu, dit-il. | – Toi que j'ai vu, dit-il.
            Une _vraie_ enquête | Une vraie enquête
            Le pro\u00ADcès-verbal ﬁnal | Le procès-verbal final
            Le re\u0301gime | Le régime
            """)
    void putsRight(String raw, String clean) {
        assertEquals(clean, LineCleaner.clean(raw));
    }

    @ParameterizedTest
    @ValueSource(strings = {"La rÃ©forme de la sociÃ©tÃ©", "Le minist\uFFFDre a dit", "<p>Le ministre</p> a dit", "12 345 17 / 18 a b",
        "Oui.", "La reforme de la procedure a ete annoncee par le ministre de la Justice au cours de la reunion de la commission"
            + " et les deputes ont demande que le projet soit depose avant la fin de cette annee"})
    void rejects(String raw) {
        assertNull(LineCleaner.clean(raw));
    }

    @Test
    void aShortLineWithoutAccentsStays() {
        assertEquals("La parole est au ministre.", LineCleaner.clean("La parole est au ministre."));
    }
}
