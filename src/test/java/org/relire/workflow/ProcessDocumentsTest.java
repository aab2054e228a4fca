package org.relire.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relire.model.Mark;
import org.relire.model.Origin;
import org.relire.model.PageChange;
import org.relire.model.PageId;
import org.relire.model.PageOutcome;
import org.relire.model.PageRecord;
import org.relire.model.Reading;
import org.relire.model.ReadingMode;
import org.relire.model.ReadingSettings;
import org.relire.model.ReadingSource;
import org.relire.model.SourceDocument;
import org.relire.model.Suspect;
import org.relire.model.TextRange;
import org.relire.repair.Repair;
import org.relire.repair.RepairInput;
import org.relire.workflow.port.CollectionStore;
import org.relire.workflow.port.LedgerEntry;
import org.relire.workflow.port.Meanwhile;
import org.relire.workflow.port.Query;
import org.relire.workflow.port.SearchScope;

/// The whole job, with fakes for what reads and repairs.
class ProcessDocumentsTest {

    @TempDir
    Path folder;

    private WorkflowFixture fixture;

    @BeforeEach
    void open() {
        fixture = new WorkflowFixture(folder);
    }

    @Test
    void scansBecomeSearchableRepairedText() throws Exception {
        JobSummary summary = fixture.process(fixture.file("a.pdf", "scan Le prefet constate", "scan un second feuillet"));

        assertEquals(2, summary.recognized());
        assertEquals(1, summary.edits());
        assertEquals("Le préfet constate", fixture.text(fixture.only().page(0)));
        assertEquals(1, fixture.collection.index().search(new Query("préfet", SearchScope.REPAIRED, 10)).total());
    }

    @Test
    void aPageThatFailsIsRecordedAndTheRestGoesOn() throws Exception {
        JobSummary summary = fixture.process(
                fixture.file("a.pdf", "bad", "scan timeout", "scan un", "layer timeout"));

        assertEquals(2, summary.failures().size());
        assertEquals(new PageOutcome.Failed("PAGE_DAMAGED", List.of("a.pdf")), summary.failures().getFirst().outcome());
        assertEquals(new PageOutcome.Failed("PAGE_TIMEOUT", List.of("5")), summary.failures().getLast().outcome());
        assertEquals(1, summary.recognized());
        // where OCR gives up, the text that the file carries is used
        assertEquals(1, summary.textLayer());
        assertTrue(summary.hasFailures());
    }

    @ParameterizedTest
    @CsvSource({
        "layer un de#ux tr#ois, OCR",
        "layer un deux trois, TEXT_FILE",
        "hidden un deux trois, OCR",
        "un texte sans image, TEXT_FILE",
        "scan un deux trois, OCR"
    })
    void theBetterReadingIsUsed(String page, ReadingSource source) throws Exception {
        fixture.process(fixture.file("a.pdf", page));

        PageId id = fixture.only().page(0);
        assertEquals(source, fixture.collection.store().chosenReading(id).orElseThrow().source());
    }

    @ParameterizedTest
    @CsvSource({"hidden un deux trois, fake", "layer un de#ux tr#ois, STANDARD"})
    void onlyTextUnderAScanHasAVoteOnWhatOcrReads(String page, String lastPass) throws Exception {
        fixture.process(fixture.file("a.pdf", page));

        PageId id = fixture.only().page(0);
        assertEquals(lastPass, fixture.collection.store().chosenReading(id).orElseThrow().layout().passes().getLast().model());
        assertEquals(2, fixture.collection.store().readings(id).size());
    }

    @Test
    void aDocumentsOwnSettingsGoBeforeThoseOfTheJob() throws Exception {
        fixture.process(fixture.file("a.pdf", "scan un deux trois"));
        PageId page = fixture.only().page(0);
        assertEquals("STANDARD", modeOf(page));

        fixture.collection.store().saveReadingSettings(page.document(), ReadingSettings.of(ReadingMode.THOROUGH));
        fixture.tools.recognizePages().again(fixture.collection, List.of(page), WorkflowFixture.SETTINGS, Progress.NONE);

        assertEquals("THOROUGH", modeOf(page));
    }

    private String modeOf(PageId page) throws RelireException {
        return fixture.collection.store().chosenReading(page).orElseThrow().layout().passes().getFirst().model();
    }

    @Test
    void aPageOnWhichNothingIsPrintedIsSaidToBeBlank() throws Exception {
        JobSummary summary = fixture.process(fixture.file("a.pdf", "scan un", "scan "));

        assertEquals(new PageOutcome.Recognized(), fixture.collection.store().page(fixture.only().page(0)).orElseThrow().outcome());
        assertEquals(new PageOutcome.Blank(), fixture.collection.store().page(fixture.only().page(1)).orElseThrow().outcome());
        assertEquals(2, summary.recognized());
    }

    @Test
    void filesThatCannotBeReadAreReportedAndTheRestGoesOn() throws Exception {
        Path empty = fixture.file("empty.pdf");
        Path missing = folder.resolve("n'existe pas.pdf");

        JobSummary summary = fixture.process(empty, missing, fixture.file("a.pdf", "scan un"));

        assertEquals(List.of(ErrorKind.FILE_EMPTY, ErrorKind.FILE_NOT_FOUND),
                summary.imported().rejected().stream().map(r -> r.reason().kind()).toList());
        assertEquals(1, summary.recognized());
    }

    @Test
    void theSameContentIsTakenInOnce() throws Exception {
        JobSummary summary = fixture.process(fixture.file("a.pdf", "scan un"), fixture.file("b.pdf", "scan un"));

        assertEquals(1, summary.imported().imported().size());
        assertEquals("b.pdf", summary.imported().duplicates().getFirst().file().getFileName().toString());
        assertEquals(1, summary.documents());
    }

    @Test
    void aCancelledJobKeepsWhatIsDoneAndTheNextRunGoesOn() throws Exception {
        List<String> pages = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            pages.add("scan page numéro " + i);
        }
        Path file = fixture.file("a.pdf", pages.toArray(String[]::new));
        fixture.tools.importDocuments().run(fixture.collection, List.of(file), Progress.NONE);
        SourceDocument document = fixture.only();

        fixture.tools.processDocuments().work(
                fixture.collection, List.of(document), WorkflowFixture.SETTINGS, new CancelAfter(10));

        long done = fixture.collection.store().pages(document.id()).stream()
                .filter(p -> p.outcome() instanceof PageOutcome.Recognized).count();
        assertTrue(done >= 10 && done < 40, "done: " + done);
        assertEquals(done, fixture.collection.index().size());

        fixture.tools.processDocuments().work(
                fixture.collection, List.of(document), WorkflowFixture.SETTINGS, Progress.NONE);
        assertEquals(40, fixture.collection.index().size());
    }

    @Test
    void readingAndRepairingAgainKeepsWhatAPersonDid() throws Exception {
        fixture.process(fixture.file("a.pdf", "scan Le prefet rnaire du lieu"));
        PageId page = fixture.only().page(0);
        EditPage editor = fixture.tools.editPage(fixture.collection, new Origin.Person("claire"));
        editor.type(page, new TextRange(0, 2), "Les");

        fixture.tools.recognizePages().again(
                fixture.collection, List.of(page), WorkflowFixture.SETTINGS, Progress.NONE);
        fixture.tools.repairPages().again(
                fixture.collection, page.document(), List.of(page), WorkflowFixture.SETTINGS, Progress.NONE);

        assertEquals("Les préfet rnaire du lieu", fixture.text(page));
    }

    @Test
    void whatAPersonTypesWhileThePageIsRepairedStays() throws Exception {
        fixture.process(fixture.file("a.pdf", "scan Le prefet et le prefet du lieu"));
        PageId page = fixture.only().page(0);
        EditPage editor = fixture.tools.editPage(fixture.collection, new Origin.Person("claire"));
        FakeRepairer whileTyping = new FakeRepairer() {
            @Override
            public Repair repair(RepairInput input) {
                try {
                    editor.type(page, new TextRange(3, 9), "ministre");
                } catch (RelireException e) {
                    throw new IllegalStateException(e);
                }
                return super.repair(input);
            }
        };

        new RepairPages(whileTyping, WorkflowFixture.CLOCK).again(
                fixture.collection, page.document(), List.of(page), WorkflowFixture.SETTINGS, Progress.NONE);

        assertEquals("Le ministre et le préfet du lieu", fixture.text(page));
    }

    @Test
    void aFileThatIsOnlyReadIsRepairedAsFarAsItWasReadBeforeItWasCancelled() throws Exception {
        String[] pages = new String[20];
        Arrays.fill(pages, "scan Le prefet constate");
        SourceDocument document = fixture.tools.processDocuments().read(
                fixture.collection, fixture.file("a.pdf", pages), true, WorkflowFixture.SETTINGS, new CancelAfter(3)).orElseThrow();

        List<PageRecord> records = fixture.collection.store().pages(document.id());
        assertInstanceOf(PageOutcome.Pending.class, records.getLast().outcome());
        assertEquals("Le préfet constate", fixture.text(document.page(0)));
        assertTrue(records.stream().allMatch(page -> page.outcome() instanceof PageOutcome.Pending || page.quality() != null));
        assertEquals(0, fixture.collection.index().size());
    }

    @Test
    void aPageThatChangesFasterThanItIsRepairedIsLeftForLater() throws Exception {
        fixture.process(fixture.file("a.pdf", "scan Le rnaire"));
        PageId page = fixture.only().page(0);
        CollectionStore store = fixture.collection.store();
        AtomicInteger times = new AtomicInteger();
        CollectionStore busy = Meanwhile.in(store, 100, () -> {
            List<Mark> doubts = List.copyOf(store.repairedPage(page).orElseThrow().suspects());
            List<Mark> others = doubts.stream().<Mark>map(mark -> again((Suspect) mark, times.incrementAndGet())).toList();
            store.append(page, new PageChange(doubts, others, FakeRepairer.MODEL, WorkflowFixture.CLOCK.instant()), LedgerEntry.Kind.DO);
        });

        fixture.tools.repairPages().again(new Collection(fixture.collection.folder(), busy, fixture.collection.index()),
                page.document(), List.of(page), WorkflowFixture.SETTINGS, Progress.NONE);

        assertEquals(3, times.get());
        assertEquals("Le rnaire", fixture.text(page));
    }

    private static Suspect again(Suspect doubt, int time) {
        return new Suspect(doubt.range(), doubt.before(), doubt.suggestions(), 1.0 / (2 + time), doubt.reason(), doubt.origin(), doubt.at());
    }

    @Test
    void aRepairThatDoesNotFitIsABugAndNotAPageThatChanges() throws Exception {
        fixture.process(fixture.file("a.pdf", "scan Le rnaire"));
        PageId page = fixture.only().page(0);
        FakeRepairer wrong = new FakeRepairer() {
            @Override
            public Repair repair(RepairInput input) {
                return super.repair(RepairInput.of(Reading.ofTextFile("UTF-8", input.text() + " prefet", WorkflowFixture.CLOCK.instant())));
            }
        };

        assertThrows(IllegalArgumentException.class, () -> new RepairPages(wrong, WorkflowFixture.CLOCK).again(
                fixture.collection, page.document(), List.of(page), WorkflowFixture.SETTINGS, Progress.NONE));
    }

    @Test
    void whatIsUndoneBeforeAnotherReadingCannotBeDoneAgainOnIt() throws Exception {
        Path file = fixture.file("a.pdf", "scan un deux");
        fixture.process(file);
        PageId page = fixture.only().page(0);
        EditPage editor = fixture.tools.editPage(fixture.collection, new Origin.Person("claire"));
        editor.type(page, new TextRange(3, 7), "trois");
        editor.undo(page);
        Files.writeString(fixture.collection.folder().original(fixture.only()), "scan x");

        fixture.tools.recognizePages().again(fixture.collection, List.of(page), WorkflowFixture.SETTINGS, Progress.NONE);

        assertEquals(Optional.empty(), editor.redo(page));
        assertEquals("x", fixture.text(page));
    }

    @Test
    void aPageThatWasReadAgainBeforeACrashIsRepairedByTheNextRun() throws Exception {
        fixture.process(fixture.file("a.pdf", "scan Le prefet constate"));
        PageId page = fixture.only().page(0);

        fixture.tools.recognizePages().again(fixture.collection, List.of(page), WorkflowFixture.SETTINGS, Progress.NONE);
        fixture.tools.processDocuments().goOn(fixture.collection, WorkflowFixture.SETTINGS, Progress.NONE);

        assertEquals("Le préfet constate", fixture.text(page));
    }

    @Test
    void aDocumentThatIsRemovedMeanwhileDoesNotEndTheJobOfTheOthers() throws Exception {
        Path gone = fixture.file("a.pdf", "scan un", "scan deux");
        Path stays = fixture.file("b.pdf", "scan Le prefet");
        fixture.tools.importDocuments().run(fixture.collection, List.of(gone, stays), Progress.NONE);
        List<SourceDocument> documents = fixture.collection.store().documents();
        SourceDocument removed = documents.stream().filter(d -> d.fileName().equals("a.pdf")).findFirst().orElseThrow();
        SourceDocument kept = documents.stream().filter(d -> d.fileName().equals("b.pdf")).findFirst().orElseThrow();

        fixture.tools.processDocuments().work(fixture.collection, List.of(removed, kept), WorkflowFixture.SETTINGS,
                new RemoveAtFirst(removed));

        assertEquals("Le préfet", fixture.text(kept.page(0)));
        assertEquals(List.of(kept), fixture.collection.store().documents());
    }

    /// Removes a document as soon as work on a page has begun.
    private final class RemoveAtFirst implements Progress {

        private final SourceDocument document;

        RemoveAtFirst(SourceDocument document) {
            this.document = document;
        }

        @Override
        public void advance(long at, long total) {
        }

        @Override
        public void message(String key, Object... arguments) {
            try {
                RemoveDocuments.run(fixture.collection, List.of(document));
            } catch (RelireException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    }

    @Test
    void aPageThatRanOutOfTimeIsReadByTheNextRunAndADamagedOneIsNot() throws Exception {
        Path file = fixture.file("a.pdf", "scan timeout", "bad", "scan un");
        fixture.process(file);
        JobSettings longer = new JobSettings(WorkflowFixture.SETTINGS.languages(), 2, Duration.ofSeconds(90));

        JobSummary again = fixture.tools.processDocuments().goOn(fixture.collection, longer, Progress.NONE);

        assertEquals(List.of(new PageOutcome.Failed("PAGE_TIMEOUT", List.of("90")), new PageOutcome.Failed("PAGE_DAMAGED", List.of("a.pdf"))),
                again.failures().stream().map(PageRecord::outcome).toList());
        Files.write(fixture.collection.folder().original(fixture.only()), List.of("scan le prefet", "scan deux", "scan autre"));
        JobSummary read = fixture.tools.processDocuments().goOn(fixture.collection, longer, Progress.NONE);
        assertEquals(2, read.recognized());
        assertEquals("le préfet", fixture.text(fixture.only().page(0)));
        assertEquals("un", fixture.text(fixture.only().page(2)));
    }

    @Test
    void aBugOfTheEngineEndsTheJobLoudlyAndLeavesNoEngineOpen() throws Exception {
        Path file = fixture.file("a.pdf", "scan un", "scan crash", "scan deux");

        assertThrows(IllegalStateException.class, () -> fixture.process(file));

        assertEquals(0, fixture.engines.open.get());
    }

    @Test
    void enginesAreKeptFromPageToPageAndClosedInTheEnd() throws Exception {
        fixture.process(fixture.file("a.pdf", "scan a", "scan b", "scan timeout", "scan c", "scan d", "scan e"));

        assertTrue(fixture.engines.opened.get() <= WorkflowFixture.SETTINGS.threads());
        assertEquals(0, fixture.engines.open.get());
    }

    @Test
    void theIndexCanBeRebuiltToTheSameAnswers() throws Exception {
        fixture.process(fixture.file("a.pdf", "scan Le prefet", "scan un autre"), fixture.file("b.pdf", "scan prefet"));
        Query query = new Query("préfet", SearchScope.REPAIRED, 10);
        Object before = fixture.collection.index().search(query);

        new IndexPages().rebuild(fixture.collection, Progress.NONE);

        assertEquals(before, fixture.collection.index().search(query));
        assertNotEquals(0, fixture.collection.index().size());
    }

    @Test
    void aCollectionWhoseOriginalChangedIsSaidSo() throws Exception {
        fixture.process(fixture.file("a.pdf", "scan un"));
        assertEquals(List.of(), CheckCollection.run(fixture.collection, Progress.NONE));
        Files.writeString(fixture.collection.folder().original(fixture.only()), "autre chose");

        List<CheckCollection.Problem> problems = CheckCollection.run(fixture.collection, Progress.NONE);

        assertEquals(List.of("check.original-changed"),
                problems.stream().map(CheckCollection.Problem::messageKey).toList());
    }

    @Test
    void aPendingPageHasItsOutcomeOnlyOnceItIsRead() throws IOException, RelireException {
        fixture.tools.importDocuments().run(
                fixture.collection, List.of(fixture.file("a.pdf", "scan un")), Progress.NONE);

        assertInstanceOf(PageOutcome.Pending.class,
                fixture.collection.store().page(fixture.only().page(0)).orElseThrow().outcome());
    }

    /// Cancels once so many pages are done.
    private static final class CancelAfter implements Progress {

        private final AtomicInteger done = new AtomicInteger();
        private final int pages;

        CancelAfter(int pages) {
            this.pages = pages;
        }

        @Override
        public void advance(long at, long total) {
            done.accumulateAndGet((int) at, Math::max);
        }

        @Override
        public void message(String key, Object... arguments) {
        }

        @Override
        public boolean isCancelled() {
            return done.get() >= pages;
        }
    }
}
