package org.relire.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.relire.model.Language;
import org.relire.model.PageChange;
import org.relire.model.Reason;
import org.relire.model.ReasonKind;
import org.relire.model.RepairedPage;
import org.relire.model.Samples;
import org.relire.model.Suggestion;
import org.relire.model.Suspect;
import org.relire.model.TextRange;
import org.relire.workflow.port.Proofreader;
import org.relire.workflow.port.Remark;

/// The proofreader's second opinion.
class ProofreadPageTest {

    private static final String RAW = "Les maison du rnaire sont grande.";
    private static final Reason SHAPE = Reason.of(ReasonKind.CONFUSION, "rn", "m");
    private static final Suspect SUSPECT = new Suspect(
            new TextRange(14, 20), "rnaire",
            List.of(new Suggestion("traire", 0.5, SHAPE), new Suggestion("maire", 0.4, SHAPE)), 0.8, SHAPE,
            Samples.ENGINE, Samples.NOW);
    private static final RepairedPage PAGE = new RepairedPage(RAW, List.of(SUSPECT));

    private static Remark remark(int start, int end, String... replacements) {
        return new Remark(new TextRange(start, end), Remark.Kind.GRAMMAR, "RULE", "une remarque", List.of(replacements));
    }

    private static ProofreadPage.Result proofread(RepairedPage page, Remark... remarks) throws RelireException {
        return new ProofreadPage(new Proofreader() {
            @Override
            public List<Remark> check(String text, Language language) {
                return List.of(remarks);
            }

            @Override
            public void close() {
            }
        }).run(page);
    }

    @Test
    void aRemarkOnASuspectIsAnOpinionThatNamesTheSuggestionItShares() throws RelireException {
        ProofreadPage.Result result = proofread(PAGE, remark(14, 20, "maire", "mare"));

        assertEquals(1, result.opinions().getFirst().suggested());
        assertEquals(List.of(), result.remarks());
    }

    @Test
    void aRemarkThatCoversMoreThanTheSuspectIsComparedOverTheWhole() throws RelireException {
        assertEquals(1, proofread(PAGE, remark(11, 20, "du maire")).opinions().getFirst().suggested());
    }

    @Test
    void anotherReplacementThanTheSuggestionsIsSaidSo() throws RelireException {
        assertEquals(-1, proofread(PAGE, remark(14, 20, "notaire")).opinions().getFirst().suggested());
    }

    @Test
    void aWordThatAListLacksIsRemarkedOnOnlyWhereRepairDoubtsIt() throws RelireException {
        Remark name = new Remark(new TextRange(4, 10), Remark.Kind.SPELLING, "RULE", "mot inconnu", List.of("Maisin"));
        Remark doubted = new Remark(new TextRange(14, 20), Remark.Kind.SPELLING, "RULE", "mot inconnu", List.of("maire"));

        ProofreadPage.Result result = proofread(PAGE, name, doubted);

        assertEquals(1, result.opinions().getFirst().suggested());
        assertEquals(List.of(), result.remarks());
    }

    @Test
    void remarksElsewhereStandForThemselvesButForWhatAPersonVerified() throws RelireException {
        Remark agreement = remark(4, 10, "maisons");
        assertEquals(List.of(agreement), proofread(PAGE, agreement).remarks());

        PageChange verified = PAGE.rewrite(new TextRange(4, 10), "maison", SHAPE, Samples.EDITOR, Samples.NOW);
        assertEquals(List.of(), proofread(PAGE.apply(verified), agreement).remarks());
    }
}
