package org.relire.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relire.model.Edit;
import org.relire.model.Mark;
import org.relire.model.Origin;
import org.relire.model.PageChange;
import org.relire.model.PageId;
import org.relire.model.PageState;
import org.relire.model.Reason;
import org.relire.model.ReasonKind;
import org.relire.model.RepairedPage;
import org.relire.model.Samples;
import org.relire.model.StateMark;
import org.relire.model.Suspect;
import org.relire.model.TextRange;
import org.relire.workflow.port.CollectionStore;
import org.relire.workflow.port.LedgerEntry;
import org.relire.workflow.port.Meanwhile;

/// How far a person has come with a page, and what that means for its words.
class MarkPageTest {

    private static final Origin CLAIRE = new Origin.Person("claire");

    @TempDir
    Path folder;

    private WorkflowFixture fixture;
    private CollectionStore store;
    private PageId page;
    private MarkPage marking;

    @BeforeEach
    void open() throws Exception {
        fixture = new WorkflowFixture(folder);
        fixture.process(fixture.file("a.pdf", "Le prefet et le rnaire de la ville"));
        store = fixture.collection.store();
        page = fixture.only().page(0);
        marking = new MarkPage(store, CLAIRE, WorkflowFixture.CLOCK);
    }

    private RepairedPage present() throws RelireException {
        return store.repairedPage(page).orElseThrow();
    }

    @Test
    void whoSaidSoAndWhenIsKept() throws Exception {
        marking.run(page, PageState.CORRECTED);
        marking.run(page, PageState.UNREAD);
        assertEquals(List.of(new StateMark(PageState.CORRECTED, CLAIRE, Samples.NOW),
                new StateMark(PageState.UNREAD, CLAIRE, Samples.NOW)), store.states(page));
        assertEquals(PageState.UNREAD, store.page(page).orElseThrow().state());
        assertEquals(1, present().suspects().size(), "its words are as they were");
    }

    @Test
    void onAVerifiedPageEveryWordIsVerifiedAndNothingIsInDoubt() throws Exception {
        String before = present().text();
        marking.run(page, PageState.VERIFIED);
        RepairedPage after = present();
        assertEquals(before, after.text());
        assertEquals(List.of(), after.suspects());
        assertEquals(8, after.verifications().size());
        assertTrue(after.isHuman(new TextRange(0, 2)));
    }

    @Test
    void theMachineNeverChangesAVerifiedWordNorTakesAVerifiedRepairBack() throws Exception {
        marking.run(page, PageState.VERIFIED);
        RepairedPage verified = present();
        assertFalse(verified.edits().isEmpty(), "the machine has repaired something");
        fixture.tools.repairPages().run(fixture.collection, List.of(fixture.only().id()), WorkflowFixture.SETTINGS, Progress.NONE);
        assertEquals(verified.text(), present().text());
        assertEquals(verified.marks(), present().marks());
    }

    @Test
    void theStateFollowsTheDeclarationThatIsTakenBackAndDoneAgain() throws Exception {
        EditPage editing = new EditPage(store, CLAIRE, WorkflowFixture.CLOCK);
        marking.run(page, PageState.CORRECTED);
        marking.run(page, PageState.VERIFIED);

        editing.undo(page);
        assertEquals(PageState.CORRECTED, store.page(page).orElseThrow().state());
        assertEquals(1, present().suspects().size());

        editing.redo(page);
        assertEquals(PageState.VERIFIED, store.page(page).orElseThrow().state());
        assertEquals(8, present().verifications().size());
    }

    /// Makes the page's doubts anew, as a repair of another version does.
    private void doubtAnew() throws RelireException {
        List<Mark> made = present().suspects().stream().<Mark>map(s -> new Suspect(s.range(), s.before(), s.suggestions(),
                s.errorProbability() / 2, s.reason(), s.origin(), s.at())).toList();
        store.append(page, new PageChange(List.copyOf(present().suspects()), made, FakeRepairer.MODEL, Samples.NOW), LedgerEntry.Kind.DO);
    }

    private void repairTheFirstWord() throws RelireException {
        store.append(page, new PageChange(List.copyOf(present().suspects()), List.of(new Edit(new TextRange(0, 2), "Le", "La",
                FakeRepairer.MODEL, 1, Reason.of(ReasonKind.ACCENT), Samples.NOW)), FakeRepairer.MODEL, Samples.NOW), LedgerEntry.Kind.DO);
    }

    @Test
    void whereAJobMadeOtherDoubtsMeanwhileTheWordsAreVerifiedAllTheSame() throws Exception {
        new MarkPage(Meanwhile.in(store, 2, this::doubtAnew), CLAIRE, WorkflowFixture.CLOCK).run(page, PageState.VERIFIED);
        assertEquals(8, present().verifications().size());
        assertEquals(List.of(), present().suspects());
        assertEquals(PageState.VERIFIED, store.page(page).orElseThrow().state());
    }

    @Test
    void aTextThatAJobChangedMeanwhileIsNotDeclaredVerifiedUnseen() throws Exception {
        MarkPage late = new MarkPage(Meanwhile.in(store, 1, this::repairTheFirstWord), CLAIRE, WorkflowFixture.CLOCK);
        RelireException told = assertThrows(RelireException.class, () -> late.run(page, PageState.VERIFIED));
        assertEquals(ErrorKind.PAGE_CHANGED, told.kind());
        assertEquals(List.of(), present().verifications());
        assertEquals(List.of(), store.states(page));
    }

    @Test
    void aPageThatKeepsChangingIsToldInASentence() {
        MarkPage late = new MarkPage(Meanwhile.in(store, 100, this::doubtAnew), CLAIRE, WorkflowFixture.CLOCK);
        assertEquals(ErrorKind.PAGE_CHANGED, assertThrows(RelireException.class, () -> late.run(page, PageState.VERIFIED)).kind());
    }

    @Test
    void aWordChangedLaterLeavesTheOthersVerified() throws Exception {
        marking.run(page, PageState.VERIFIED);
        EditPage editor = fixture.tools.editPage(fixture.collection, CLAIRE);
        editor.type(page, new TextRange(0, 2), "Un");
        assertEquals(7, present().verifications().size());
        editor.undo(page);
        editor.undo(page);
        assertEquals(List.of(), present().verifications());
        assertEquals(1, present().suspects().size());
    }
}
