package org.relire.gui.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relire.gui.SampleCollection;
import org.relire.gui.SampleTools;
import org.relire.gui.TestDesk;
import org.relire.gui.controls.Sentence;
import org.relire.gui.jobs.Job;
import org.relire.gui.jobs.JobList;
import org.relire.gui.jobs.JobReport;
import org.relire.gui.jobs.ManualBackground;
import org.relire.model.PageId;
import org.relire.model.PageOutcome;
import org.relire.model.PageState;
import org.relire.model.Reading;
import org.relire.model.SourceDocument;
import org.relire.workflow.RelireException;
import org.relire.workflow.port.ExportFormat;

class LibraryViewModelTest {

    @TempDir
    Path folder;

    private final List<Sentence> notices = new ArrayList<>();
    private final ManualBackground work = ManualBackground.atOnce();
    private final JobList jobs = new JobList(work.background(), Clock.systemUTC(), notices::add);
    private SampleCollection sample;
    private LibraryViewModel library;

    @BeforeEach
    void open() throws IOException, RelireException {
        sample = SampleCollection.filled(folder.resolve("collection"));
        library = new LibraryViewModel(TestDesk.of(
                sample.collection, SampleTools.on(sample.collection), work.background(), jobs, notices::add, (_, _) -> { }));
        library.refresh();
    }

    @Test
    void documentsCountTheirPages() {
        DocumentRow first = library.documents().getFirst();
        assertEquals(3, first.read());
        assertEquals(7, first.suspects());
        assertEquals(1, first.states().get(PageState.VERIFIED));
        assertEquals(0.0223, Objects.requireNonNull(first.quality()).characterErrorRate(), 1e-3);
        DocumentRow second = library.documents().get(1);
        assertEquals(1, second.failed().size());
        assertNull(library.documents().get(3).quality());
        assertEquals(2, library.pending().get());
        assertTrue(library.unfinished().get());
    }

    @Test
    void theFilterGoesByNameWhateverTheCase() {
        library.filterProperty().set(" VOIRIE ");
        assertEquals(1, library.shown().size());
        library.filterProperty().set("");
        assertEquals(4, library.shown().size());
    }

    @Test
    void importedTextsAreReadAndRefusedFilesAreNamedWithTheirReason() throws IOException {
        Path good = Files.writeString(folder.resolve("note.txt"), "Le conseil s’est réuni.");
        Path bad = Files.writeString(folder.resolve("abîmé.pdf"), "%PDF");
        library.importPaths(List.of(good, bad));
        assertEquals(5, library.documents().size());
        DocumentRow added = library.documents().stream()
                .filter(d -> d.document().fileName().equals("note.txt")).findFirst().orElseThrow();
        assertEquals(1, added.read());
        JobReport report = jobs.jobs().getFirst().reportProperty().get();
        assertEquals(List.of(new JobReport.Problem("abîmé.pdf", Sentence.of("error.file-damaged", Path.of("abîmé.pdf")))),
                report.problems());
        assertEquals(List.of(Sentence.of("jobs.told", Sentence.of("library.imported", 1, 1, 0, 1, 0),
                Sentence.of("jobs.problem", "abîmé.pdf", Sentence.of("error.file-damaged", Path.of("abîmé.pdf"))))), notices);
    }

    @Test
    void whatAFoldersImportLeavesAsideIsNamedWithItsReasonAndIsNoProblem() throws IOException {
        Path input = folder.resolve("à lire");
        Files.createDirectories(input.resolve("1978"));
        Files.writeString(input.resolve("note.txt"), "Le conseil s’est réuni.");
        Files.writeString(input.resolve("1978").resolve("tableau.xls"), "des chiffres");
        Files.createSymbolicLink(input.resolve("raccourci.pdf"), folder.resolve("parti"));
        library.importPaths(List.of(input));
        JobReport report = jobs.jobs().getFirst().reportProperty().get();
        assertEquals(List.of(), report.problems());
        assertEquals(List.of(
                new JobReport.Problem(Path.of("1978", "tableau.xls").toString(), Sentence.of("library.passed-over.format")),
                new JobReport.Problem("raccourci.pdf", Sentence.of("library.passed-over.link"))), report.leftAside());
        assertEquals(List.of(Sentence.of("library.imported", 1, 1, 0, 0, 2)), notices);
    }

    @Test
    void aFileThatIsThereAlreadyIsSaid() throws IOException {
        Path file = Files.writeString(folder.resolve("note.txt"), "Le conseil s’est réuni.");
        library.importPaths(List.of(file));
        library.importPaths(List.of(Files.copy(file, folder.resolve("copie.txt"))));
        assertEquals(5, library.documents().size());
        assertEquals(Sentence.of("library.duplicate", "note.txt"),
                jobs.jobs().getFirst().reportProperty().get().problems().getFirst().why());
    }

    @Test
    void pagesThatFailAgainAreNamedAndCanBeTriedOnceMore() {
        library.retry(List.of(library.documents().get(1)));
        Job job = jobs.jobs().getFirst();
        assertEquals(Job.State.DONE, job.stateProperty().get());
        JobReport report = job.reportProperty().get();
        assertEquals(Sentence.of("library.retried", 0, 1), report.summary());
        assertEquals("enquete-voirie-communale.tiff, p. 2", report.problems().getFirst().what());
        Objects.requireNonNull(report.retry()).run();
        assertEquals(2, jobs.jobs().size());
    }

    @Test
    void whatWasLeftUnreadIsResumed() {
        library.resume();
        assertNotNull(jobs.jobs().getFirst());
        assertEquals(0, library.pending().get());
        assertFalse(library.unfinished().get());
    }

    @Test
    void whatWasReadAndNotRepairedIsResumedToo() throws RelireException {
        SourceDocument last = library.documents().get(3).document();
        Reading reading = sample.collection.store().chosenReading(library.documents().getFirst().document().page(0)).orElseThrow();
        for (PageId page : last.pages()) {
            sample.collection.store().saveReading(page, reading);
            sample.collection.store().choose(page, reading.source());
            sample.collection.store().saveOutcome(page, new PageOutcome.Recognized());
        }
        library.refresh();
        assertEquals(0, library.pending().get());
        assertEquals(2, library.unrepaired().get());
        assertTrue(library.unfinished().get());
        library.resume();
        assertEquals(0, library.unrepaired().get());
        assertFalse(library.unfinished().get());
    }

    @Test
    void anExportNamesTheDocumentsOfWhichNothingIsReadAndWritesNoFileOfThem() {
        Path target = folder.resolve("texts");
        library.export(library.documents(), ExportFormat.TXT, target);
        JobReport report = jobs.jobs().getFirst().reportProperty().get();
        assertEquals(Sentence.of("library.exported", 3, target.toString()), report.summary());
        assertEquals(List.of(new JobReport.Problem("note-de-synthese-transports.pdf", Sentence.of("library.export.unread"))),
                report.problems());
        assertTrue(Files.exists(target.resolve("commission-des-eaux-1978.txt")));
        assertFalse(Files.exists(target.resolve("note-de-synthese-transports.txt")));
    }

    @Test
    void aRemovedDocumentIsGoneWithItsFilesAndItsPlaceInTheIndex() throws RelireException {
        DocumentRow first = library.documents().getFirst();
        Path picture = first.cover().orElseThrow().path();
        assertTrue(Files.exists(picture));
        library.remove(List.of(first));
        assertEquals(3, library.documents().size());
        assertFalse(Files.exists(picture));
        assertEquals(2, sample.collection.index().size());
        assertEquals(List.of(Sentence.of("library.removed", 1)), notices);
    }
}
