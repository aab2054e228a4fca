package org.relire.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.relire.model.Origin;
import org.relire.model.Reason;
import org.relire.model.ReasonKind;
import org.relire.model.Suggestion;
import org.relire.model.TextRange;

class WornCommasTest {
    private static final String CLAUSE = "le conseil. qui siège ";

    /// The full stops of a text, each in doubt: the first reading is a comma.
    private static List<ProposedSuspect> stops(String text, double... confidences) {
        List<ProposedSuspect> stops = new ArrayList<>();
        int at = -1;
        for (double confidence : confidences) {
            at = text.indexOf('.', at + 1);
            stops.add(stop(at, ",", confidence));
        }
        return stops;
    }

    private static ProposedSuspect stop(int place, String meant, double confidence) {
        Reason reason = Reason.of(ReasonKind.CONFUSION);
        return new ProposedSuspect(new TextRange(place, place + 1), ".", List.of(new Suggestion(meant, confidence, reason)), confidence, new Origin.Model("test"), reason);
    }

    private static List<Integer> commas(String text, List<ProposedSuspect> suspects) {
        return WornCommas.among(suspects, PreparedText.of(text)).stream().map(comma -> comma.range().start()).toList();
    }

    @Test
    void fiveThatStandTogetherSpeakForEachOtherAndForOneLessSure() {
        String text = CLAUSE.repeat(6);
        assertEquals(List.of(10, 32, 54, 76, 98, 120), commas(text, stops(text, 0.9, 0.9, 0.7, 0.9, 0.9, 0.9)));
    }

    @Test
    void fourDoNot() {
        String text = CLAUSE.repeat(6);
        assertEquals(List.of(), commas(text, stops(text, 0.9, 0.9, 0.7, 0.7, 0.9, 0.9)));
    }

    @Test
    void norDoThoseOfOtherPages() {
        String apart = "x".repeat(1_500) + " ";
        String text = (CLAUSE + apart).repeat(6);
        assertEquals(List.of(), commas(text, stops(text, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9)));
    }

    @Test
    void aFullStopBeforeACapitalIsNone() {
        String text = "le conseil. Qui siège ".repeat(6);
        assertEquals(List.of(), commas(text, stops(text, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9)));
    }

    @Test
    void anotherReadingIsNone() {
        String text = CLAUSE.repeat(6);
        List<ProposedSuspect> suspects = stops(text, 0.9, 0.9, 0.9, 0.9, 0.9);
        suspects.add(stop(text.lastIndexOf('.'), "…", 0.9));
        assertEquals(List.of(10, 32, 54, 76, 98), commas(text, suspects));
    }
}
