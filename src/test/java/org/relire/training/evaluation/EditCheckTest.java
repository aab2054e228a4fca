package org.relire.training.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.relire.model.Origin;
import org.relire.model.QualityEstimate;
import org.relire.model.Reason;
import org.relire.model.ReasonKind;
import org.relire.model.Suggestion;
import org.relire.model.TextRange;
import org.relire.model.Tier;
import org.relire.repair.ProposedEdit;
import org.relire.repair.ProposedSuspect;
import org.relire.repair.Repair;

class EditCheckTest {
    private static final Origin RULE = new Origin.Rule("test");
    private static final Reason REASON = Reason.of(ReasonKind.CONFUSION, "", "");

    private final List<ProposedEdit> edits = new ArrayList<>();
    private final List<ProposedSuspect> suspects = new ArrayList<>();

    private static TextRange range(String noisy, String part) {
        int start = noisy.indexOf(part);
        return new TextRange(start, start + part.length());
    }

    private void edit(String noisy, String before, String after) {
        edits.add(new ProposedEdit(range(noisy, before), before, after, 0.99, Tier.AUTO, RULE, REASON, List.of()));
    }

    private void suspect(String noisy, String before, String suggestion) {
        suspects.add(new ProposedSuspect(range(noisy, before), before, List.of(new Suggestion(suggestion, 0.4, REASON)), 0.8, RULE, REASON));
    }

    private EditCheck check(String noisy, String truth) {
        return new EditCheck(new TextPair("page", noisy, truth), new Repair(edits, suspects, new QualityEstimate(0, 0, 0)));
    }

    @Test
    void anEditIsHeldAgainstTheTruthWithoutTheHyphensOfLineEnds() {
        String noisy = "les négo-dateurs ont quitté Ia salle";
        edit(noisy, "négo-dateurs", "négociateurs");
        edit(noisy, "Ia", "la");
        EditCheck check = check(noisy, "les négo-ciateurs ont quitté la salle");
        assertEquals(2, check.edits().claims());
        assertEquals(1, check.edits().precision());
        assertEquals(0, check.leftWords());
    }

    @Test
    void anEditThatWritesAnythingElseIsWrong() {
        String noisy = "les négo-dateurs ont quitté";
        edit(noisy, "négo-dateurs", "négateurs");
        EditCheck check = check(noisy, "les négo-ciateurs ont quitté");
        assertEquals(0, check.edits().precision());
        assertEquals(1, check.leftWords());
    }

    @Test
    void whatOnlyDropsAHyphenIsNotCounted() {
        String noisy = "les avia- teurs du camp";
        edit(noisy, "avia- teurs", "aviateurs");
        EditCheck check = check(noisy, "les avia-teurs du camp");
        assertEquals(0, check.edits().claims());
        assertEquals(0, check.leftWords());
    }

    @Test
    void aWordLeftWrongIsSuggestedThoughTheTruthPartsIt() {
        String noisy = "le con-seil des avia-tcurs, du camps";
        suspect(noisy, "avia-tcurs", "aviateurs");
        EditCheck check = check(noisy, "le conseil des avia-teurs, du camp");
        assertEquals(2, check.leftWords());
        assertEquals(1, check.suggestedWords());
        EditCheck.LeftWord word = check.left().getFirst();
        assertEquals("aviateurs,", word.word());
        assertEquals("avia-tcurs,", check.repaired().substring(word.from(), word.to()));
    }
}
