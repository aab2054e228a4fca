package org.relire.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relire.repair.lattice.Decoding.Alternative;
import org.relire.repair.lattice.Decoding.Slip;
import org.relire.repair.lattice.Decoding.Span;

class ExchangedStopTest {
    private static final int START = 10;

    private static Settled place(String before, String after, List<Slip> slips, List<Alternative> others) {
        return Settled.unheard(new Span(START, START + before.length(), before, after, -0.1, -9, 2, List.of(7), false, slips, others));
    }

    private static Alternative other(String text, double weight) {
        return new Alternative(text, weight, 0, 0);
    }

    @Test
    void theWordIsThePlaceWithoutItsStop() {
        Settled place = place("pere.", "père,", List.of(new Slip("è", "e"), new Slip(",", ".")),
                List.of(other("père.", -4), other("paire,", -7), other("paire.", -6), other("per", -8), other("pere,", -9)));
        Span word = ExchangedStop.word(place).orElseThrow().span();
        assertEquals("pere", word.before());
        assertEquals("père", word.after());
        assertEquals(START + 4, word.end());
        assertEquals(List.of(new Slip("è", "e")), word.confusions());
        assertEquals(List.of(other("paire", -6), other("per", -8)), word.alternatives(), "each word once, as likely as with the likelier stop");
        assertEquals(",", ExchangedStop.stop(place.span()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"pere.|père.", "pere.|père", "pere|père,", "'.'|','", "père.|père,"})
    void elsewhereThereIsNone(String before, String after) {
        assertTrue(ExchangedStop.word(place(before, after, List.of(), List.of())).isEmpty());
    }
}
