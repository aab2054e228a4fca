package org.relire.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relire.model.Annotation;
import org.relire.model.Edit;
import org.relire.model.Mark;
import org.relire.model.Origin;
import org.relire.model.PageChange;
import org.relire.model.PageId;
import org.relire.model.PageState;
import org.relire.model.QualityEstimate;
import org.relire.model.Reading;
import org.relire.model.Reason;
import org.relire.model.ReasonKind;
import org.relire.model.RepairedPage;
import org.relire.model.Suspect;
import org.relire.workflow.rereading.ReplaceReading;
import org.relire.model.Tag;
import org.relire.model.TagKind;
import org.relire.model.Target;
import org.relire.model.TextRange;
import org.relire.workflow.port.CollectionStore;
import org.relire.workflow.port.LedgerEntry;
import org.relire.workflow.port.Meanwhile;

/// What a person does to a page, and takes back.
class EditPageTest {

    private static final String RAW = "Le prefet et le rnaire de la ville";

    @TempDir
    Path folder;

    private WorkflowFixture fixture;
    private PageId page;
    private EditPage editor;
    private int repairs;

    @BeforeEach
    void open() throws Exception {
        fixture = new WorkflowFixture(folder);
        fixture.process(fixture.file("a.pdf", RAW));
        page = fixture.only().page(0);
        editor = fixture.tools.editPage(fixture.collection, new Origin.Person("claire"));
    }

    @Test
    void acceptingASuggestionReplacesTheSuspect() throws Exception {
        RepairedPage before = editor.load(page);

        RepairedPage after = editor.accept(page, before.suspects().getFirst(), 0);

        assertEquals("Le préfet et le maire de la ville", after.text());
        assertEquals(List.of(), after.suspects());
        assertEquals(after.text(), fixture.text(page));
        assertEquals(PageState.IN_WORK, fixture.collection.store().page(page).orElseThrow().state());
    }

    @Test
    void keepingASuspectVerifiesIt() throws Exception {
        RepairedPage before = editor.load(page);
        TextRange range = before.toPresent(before.suspects().getFirst().range());

        RepairedPage after = editor.keep(page, range);

        assertEquals(before.text(), after.text());
        assertEquals(List.of(), after.suspects());
        assertEquals(1, after.verifications().size());
    }

    @Test
    void rejectingAnEditBringsTheRawTextBackForGood() throws Exception {
        RepairedPage after = editor.reject(page, editor.load(page).edits().getFirst());
        assertEquals(RAW, after.text());

        fixture.tools.repairPages().again(
                fixture.collection, page.document(), List.of(page), WorkflowFixture.SETTINGS, Progress.NONE);

        assertEquals(RAW, fixture.text(page));
    }

    @Test
    void undoAndRedoWalkThroughAllStepsAlsoForTheNextEditor() throws Exception {
        String start = fixture.text(page);
        editor.type(page, new TextRange(0, 2), "Les");
        editor.type(page, new TextRange(4, 10), "préfets");
        String end = fixture.text(page);

        EditPage later = fixture.tools.editPage(fixture.collection, new Origin.Person("damien"));
        assertTrue(later.steps(page).undo().isPresent());
        later.undo(page);
        assertEquals(start, later.undo(page).orElseThrow().text());
        assertFalse(later.steps(page).undo().isPresent());
        assertEquals(Optional.empty(), later.undo(page));
        later.redo(page);
        assertEquals(end, later.redo(page).orElseThrow().text());
        assertEquals(Optional.empty(), later.redo(page));
    }

    @Test
    void anotherStepAfterAnUndoEndsRedo() throws Exception {
        editor.type(page, new TextRange(0, 2), "Les");
        editor.undo(page);
        editor.type(page, new TextRange(0, 2), "Ces");

        assertFalse(editor.steps(page).redo().isPresent());
        assertEquals("Ces préfet et le rnaire de la ville", fixture.text(page));
    }

    @Test
    void undoWorksAfterTheMachineRepairedAgain() throws Exception {
        editor.accept(page, editor.load(page).suspects().getFirst(), 0);
        fixture.tools.repairPages().again(
                fixture.collection, page.document(), List.of(page), WorkflowFixture.SETTINGS, Progress.NONE);

        assertEquals("Le préfet et le rnaire de la ville", editor.undo(page).orElseThrow().text());
    }

    @Test
    void undoGoesBackPastAReadingThatTookAnothersPlace() throws Exception {
        editor.type(page, new TextRange(0, 2), "Les");
        RepairedPage before = editor.load(page);
        new ReplaceReading(fixture.collection.store(), WorkflowFixture.CLOCK).run(
                page, Reading.ofTextFile("UTF-8", "Le prefet et le maire de ta ville", WorkflowFixture.CLOCK.instant()));
        fixture.tools.repairPages().again(
                fixture.collection, page.document(), List.of(page), WorkflowFixture.SETTINGS, Progress.NONE);
        assertEquals("Les préfet et le maire de ta ville", fixture.text(page));
        assertEquals(Optional.of(true), editor.steps(page).undo().map(EditPage.Next::isReading));

        assertTrue(before.isSameAs(editor.undo(page).orElseThrow()));
        assertEquals(RAW, fixture.collection.store().chosenReading(page).orElseThrow().text());
        assertEquals("Le préfet et le rnaire de la ville", editor.undo(page).orElseThrow().text());
        editor.redo(page);
        assertEquals("Les préfet et le maire de ta ville", editor.redo(page).orElseThrow().text());
        assertEquals(Optional.empty(), editor.redo(page));
        assertEquals(List.of(), fixture.collection.store().integrityProblems());
    }

    @Test
    void theExpectedErrorsGoBackWithTheReading() throws Exception {
        QualityEstimate before = quality();
        new ReplaceReading(fixture.collection.store(), WorkflowFixture.CLOCK).run(
                page, Reading.ofTextFile("UTF-8", "Le pr#fet et le m#ire de la v#lle", WorkflowFixture.CLOCK.instant()));
        assertNull(quality(), "the new text was not looked at yet");
        fixture.tools.repairPages().run(
                fixture.collection, List.of(page.document()), WorkflowFixture.SETTINGS, Progress.NONE);
        QualityEstimate worse = quality();
        assertNotEquals(before, worse);

        editor.undo(page);
        assertEquals(before, quality());
        editor.redo(page);
        assertEquals(worse, quality());
    }

    @Test
    void theExpectedErrorsStayWhereTheNewReadingHasTheSameText() throws Exception {
        QualityEstimate before = quality();
        new ReplaceReading(fixture.collection.store(), WorkflowFixture.CLOCK).run(
                page, Reading.ofTextFile("UTF-8", RAW, WorkflowFixture.CLOCK.instant()));

        assertNotNull(before);
        assertEquals(before, quality());
    }

    private @Nullable QualityEstimate quality() throws Exception {
        return fixture.collection.store().page(page).orElseThrow().quality();
    }

    @Test
    void whatWasKeptIsKeptAgainByRedoWithTheRepairInIt() throws Exception {
        editor.keep(page, new TextRange(3, 9));
        editor.undo(page);

        assertEquals("Le préfet et le rnaire de la ville", editor.redo(page).orElseThrow().text());
        assertEquals(1, editor.load(page).verifications().size());
    }

    @Test
    void typingWhatIsThereIsNoStep() throws Exception {
        editor.type(page, new TextRange(0, 2), "Le");

        assertFalse(editor.steps(page).undo().isPresent());
    }

    private String tagged(String words) throws Exception {
        int at = editor.load(page).text().indexOf(words);
        TagPassages tags = new TagPassages(fixture.collection, new Origin.Person("claire"), WorkflowFixture.CLOCK);
        return tags.tag(page, new TextRange(at, at + words.length()), new Tag("Maire", TagKind.CUSTOM)).id();
    }

    private void replace(String words, String by) throws Exception {
        int at = editor.load(page).text().indexOf(words);
        editor.type(page, new TextRange(at, at + words.length()), by);
    }

    @Test
    void aTagStaysWhereItIsWhenAPartOfItGoesAndUndoGivesItBack() throws Exception {
        editor.type(page, new TextRange(0, 0), "Le maire de la ville. Ici, ");
        String id = tagged("le rnaire de la");
        Target whole = annotation(id).target();

        replace("et le rnaire", "et");
        assertEquals("de la", annotation(id).target().quote().exact(), "not the maire of the first sentence");
        replace(" de la ville", " du village");
        editor.undo(page);
        editor.undo(page);
        assertEquals(whole, annotation(id).target());

        replace("le rnaire de la", "");
        assertTrue(annotation(id).detached());
        editor.undo(page);
        assertEquals(whole, annotation(id).target());
        assertFalse(annotation(id).detached());
    }

    @Test
    void whatIsWrittenBesideATagIsNoPartOfIt() throws Exception {
        String id = tagged("le rnaire");
        replace("et le", "et aussi le");
        replace("rnaire de", "rnaire élu de");
        replace("le rnaire", "le le rnaire");
        assertEquals("le rnaire", annotation(id).target().quote().exact());
        replace("rnaire", "maire");
        assertEquals("le maire", annotation(id).target().quote().exact());
    }

    @Test
    void annotationsFollowTheTextAndAreNeverLost() throws Exception {
        TagPassages tags = new TagPassages(fixture.collection, new Origin.Person("claire"), WorkflowFixture.CLOCK);
        String id = tags.tag(page, new TextRange(13, 28), new Tag("Maire", TagKind.CUSTOM)).id();
        assertEquals("le rnaire de la", annotation(id).target().quote().exact());

        editor.type(page, new TextRange(0, 2), "Monsieur le");
        assertEquals(new TextRange(22, 37), annotation(id).target().position());

        editor.type(page, new TextRange(25, 31), "maire");
        assertEquals("le maire de la", annotation(id).target().quote().exact());

        editor.type(page, new TextRange(12, 42), "rien");
        assertTrue(annotation(id).detached());
        assertEquals("le maire de la", annotation(id).target().quote().exact());

        editor.undo(page);
        assertFalse(annotation(id).detached());
    }

    private Annotation annotation(String id) throws RelireException {
        return fixture.collection.store().annotations().stream().filter(a -> a.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void anEditorIsAPerson() {
        assertThrows(IllegalArgumentException.class, () -> fixture.tools.editPage(fixture.collection, FakeRepairer.MODEL));
    }

    @Test
    void randomWorkCanBeTakenBackWhollyAndDoneAgain() throws Exception {
        Random random = new Random(7);
        String start = fixture.text(page);
        List<Mark> startMarks = editor.load(page).marks();
        for (int step = 0; step < 300; step++) {
            String text = fixture.text(page);
            int from = random.nextInt(text.length() + 1);
            int to = from + random.nextInt(Math.min(6, text.length() - from) + 1);
            String typed = "àb c".substring(0, random.nextInt(5));
            String expected = text.substring(0, from) + typed + text.substring(to);
            assertEquals(expected, editor.type(page, new TextRange(from, to), typed).text(), "step " + step);
            if (random.nextInt(10) == 0) {
                fixture.tools.repairPages().again(
                        fixture.collection, page.document(), List.of(page), WorkflowFixture.SETTINGS, Progress.NONE);
            }
        }
        String end = fixture.text(page);
        while (editor.undo(page).isPresent()) {
            assertEquals(fixture.text(page), editor.load(page).text());
        }
        assertEquals(start, fixture.text(page));
        assertEquals(startMarks.stream().map(Mark::range).toList(),
                editor.load(page).marks().stream().map(Mark::range).toList());
        while (editor.redo(page).isPresent()) {
            assertEquals(fixture.text(page), editor.load(page).text());
        }
        assertEquals(end, fixture.text(page));
    }

    /// Puts a word before the page and makes its doubts anew, as a repair of another version does.
    private void repairOtherwise() throws RelireException {
        CollectionStore store = fixture.collection.store();
        RepairedPage present = store.repairedPage(page).orElseThrow();
        Instant later = WorkflowFixture.CLOCK.instant().plusSeconds(repairs + 1);
        List<Mark> gone = new ArrayList<>(present.suspects());
        List<Mark> made = new ArrayList<>();
        for (Suspect each : present.suspects()) {
            made.add(new Suspect(each.range(), each.before(), each.suggestions(), each.errorProbability(), each.reason(),
                    each.origin(), later));
        }
        if (repairs == 0) {
            made.add(new Edit(new TextRange(0, 2), "Le", "Monsieur le", FakeRepairer.MODEL, 1,
                    Reason.of(ReasonKind.ACCENT), later));
        }
        repairs++;
        store.append(page, new PageChange(gone, made, FakeRepairer.MODEL, later), LedgerEntry.Kind.DO);
    }

    private EditPage withAJob(int times) {
        return new EditPage(Meanwhile.in(fixture.collection.store(), times, this::repairOtherwise),
                new Origin.Person("claire"), WorkflowFixture.CLOCK);
    }

    @Test
    void whatIsTypedWhileAJobChangesThePageGoesWhereItBelongsThen() throws Exception {
        RepairedPage typed = withAJob(1).type(page, new TextRange(16, 22), "maire");

        assertEquals("Monsieur le préfet et le maire de la ville", typed.text());
        assertEquals(typed.text(), fixture.text(page));
        assertTrue(typed.isSameAs(editor.load(page)));
        assertEquals("Monsieur le préfet et le rnaire de la ville", editor.undo(page).orElseThrow().text());
    }

    @Test
    void aSuggestionIsTakenAndAPlaceIsKeptAlsoWhereAJobWasFaster() throws Exception {
        Suspect suspect = editor.load(page).suspects().getFirst();
        assertEquals("Monsieur le préfet et le maire de la ville", withAJob(1).accept(page, suspect, 0).text());
        editor.undo(page);

        RepairedPage kept = withAJob(1).keep(page, new TextRange(25, 31));

        assertEquals(List.of(), kept.suspects());
        assertEquals(List.of("rnaire"), kept.verifications().stream().map(v -> v.range().in(kept.raw())).toList());
    }

    private EditPage whileTheJobReadsAnew() {
        return new EditPage(Meanwhile.in(fixture.collection.store(), 1,
                () -> new ReplaceReading(fixture.collection.store(), WorkflowFixture.CLOCK).run(page,
                        Reading.ofTextFile("UTF-8", "Le prefet et le maire de ta ville", WorkflowFixture.CLOCK.instant()))),
                new Origin.Person("claire"), WorkflowFixture.CLOCK);
    }

    @Test
    void whatIsDoneAgainWhileAJobReadsThePageAnewIsAStepOfItsOwn() throws Exception {
        editor.type(page, new TextRange(0, 2), "Les");
        editor.undo(page);

        assertEquals("Les prefet et le maire de ta ville", whileTheJobReadsAnew().redo(page).orElseThrow().text());

        assertFalse(editor.steps(page).redo().isPresent());
        assertEquals("Le prefet et le maire de ta ville", editor.undo(page).orElseThrow().text());
        assertEquals("Le préfet et le rnaire de la ville", editor.undo(page).orElseThrow().text());
        assertFalse(editor.steps(page).undo().isPresent());
        editor.redo(page);
        assertEquals("Les prefet et le maire de ta ville", editor.redo(page).orElseThrow().text());
    }

    @Test
    void whatIsTakenBackWhileAJobReadsThePageAnewLeavesTheStepsBeforeTheReadingWhole() throws Exception {
        editor.type(page, new TextRange(0, 2), "Les");

        assertEquals("Le prefet et le maire de ta ville", whileTheJobReadsAnew().undo(page).orElseThrow().text());

        assertEquals("Les préfet et le rnaire de la ville", editor.undo(page).orElseThrow().text());
        assertEquals("Le préfet et le rnaire de la ville", editor.undo(page).orElseThrow().text());
        assertFalse(editor.steps(page).undo().isPresent());
    }

    @Test
    void aPageThatKeepsChangingIsToldInASentence() throws Exception {
        RelireException told = assertThrows(
                RelireException.class, () -> withAJob(100).type(page, new TextRange(16, 22), "maire"));

        assertEquals(ErrorKind.PAGE_CHANGED, told.kind());
        assertEquals(List.of(1), told.arguments());
        assertFalse(editor.steps(page).undo().isPresent());
    }
}
