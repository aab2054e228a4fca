package org.relire.gui.library;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.relire.gui.controls.Sentence;
import org.relire.gui.desk.Desk;
import org.relire.gui.jobs.Job;
import org.relire.gui.jobs.JobReport;
import org.relire.gui.jobs.Throttle;
import org.relire.model.DocumentId;
import org.relire.model.PageId;
import org.relire.model.PageOutcome;
import org.relire.model.PageRecord;
import org.relire.model.SourceDocument;
import org.relire.workflow.Collection;
import org.relire.workflow.ExportDocuments;
import org.relire.workflow.ImportReport;
import org.relire.workflow.JobSettings;
import org.relire.workflow.JobSummary;
import org.relire.workflow.Progress;
import org.relire.workflow.RelireException;
import org.relire.workflow.port.ExportFormat;

/// Starts the library's long jobs and says what came of them.
final class LibraryJobs {

    /// A job goes on many times a second, and the rows of a large collection take long to read.
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Collection collection;
    private final Desk desk;
    private final Runnable changed;
    private final Throttle refreshing;

    /// @param changed called when documents or pages have changed
    LibraryJobs(Desk desk, Runnable changed) {
        this.desk = desk;
        this.collection = desk.collection();
        this.changed = changed;
        this.refreshing = new Throttle(desk.background(), PAUSE, changed);
    }

    void importPaths(List<Path> paths) {
        JobSettings settings = desk.settings();
        Sentence title = paths.size() == 1
                ? Sentence.of("library.job.import-one", String.valueOf(paths.getFirst().getFileName()))
                : Sentence.of("library.job.import", paths.size());
        start(title, progress -> {
            JobSummary summary = desk.tools().processDocuments().run(collection, paths, settings, progress);
            return report(summary, paths);
        });
    }

    /// Does for documents what is not done yet.
    void finish(List<SourceDocument> documents) {
        JobSettings settings = desk.settings();
        start(Sentence.of("library.job.resume", documents.size()), progress -> {
            desk.tools().processDocuments().work(collection, documents, settings, progress);
            return report(null, failures(documents.stream().flatMap(d -> d.pages().stream()).toList()));
        });
    }

    void retry(List<PageId> pages) {
        JobSettings settings = desk.settings();
        start(Sentence.of("library.job.retry", pages.size()), progress -> {
            desk.tools().readAgain().ocr(collection, pages, settings, progress);
            desk.tools().processDocuments().work(collection, documentsOf(pages), settings, progress);
            List<PageRecord> failed = failures(pages);
            return report(Sentence.of("library.retried", pages.size() - failed.size(), pages.size()), failed);
        });
    }

    void export(List<SourceDocument> documents, ExportFormat format, Path folder) {
        desk.jobs().start(Sentence.of("library.job.export", documents.size(), format.name()), progress -> {
            ExportDocuments.Report report = desk.tools().exports().get().each(collection, documents, format, folder, progress);
            List<JobReport.Problem> problems = new ArrayList<>();
            report.failed().forEach(failure -> problems.add(
                    new JobReport.Problem(failure.document().fileName(), Sentence.of(failure.reason()))));
            report.unread().forEach(document -> problems.add(
                    new JobReport.Problem(document.fileName(), Sentence.of("library.export.unread"))));
            return new JobReport(
                    Sentence.of("library.exported", report.written().size(), folder.toString()), problems, null);
        }, _ -> { });
    }

    private void start(Sentence title, Work work) {
        Job job = desk.jobs().start(title, work::run, _ -> changed.run());
        job.amountProperty().subscribe(_ -> refreshing.ask());
    }

    private interface Work {
        JobReport run(Progress progress) throws RelireException;
    }

    private List<SourceDocument> documentsOf(List<PageId> pages) throws RelireException {
        List<SourceDocument> documents = new ArrayList<>();
        for (DocumentId id : pages.stream().map(PageId::document).distinct().toList()) {
            collection.store().document(id).ifPresent(documents::add);
        }
        return documents;
    }

    private List<PageRecord> failures(List<PageId> pages) throws RelireException {
        List<PageRecord> failed = new ArrayList<>();
        for (PageId page : pages) {
            collection.store().page(page).filter(p -> p.outcome() instanceof PageOutcome.Failed).ifPresent(failed::add);
        }
        return failed;
    }

    private JobReport report(JobSummary summary, List<Path> inputs) throws RelireException {
        ImportReport imported = summary.imported();
        Sentence sentence = Sentence.of("library.imported", imported.imported().size(), summary.pages(),
                imported.duplicates().size(), imported.rejected().size(), imported.passedOver().size());
        JobReport pages = report(sentence, summary.failures());
        List<JobReport.Problem> problems = new ArrayList<>();
        imported.rejected().forEach(r -> problems.add(rejected(r)));
        imported.duplicates().forEach(d -> problems.add(new JobReport.Problem(
                String.valueOf(d.file().getFileName()), Sentence.of("library.duplicate", d.existing().fileName()))));
        problems.addAll(pages.problems());
        return new JobReport(sentence, problems, pages.retry(),
                imported.passedOver().stream().map(file -> passedOver(file, inputs)).toList());
    }

    /// A file of a folder, by its place in it, and why it is nothing for Relire.
    private static JobReport.Problem passedOver(Path file, List<Path> inputs) {
        String name = inputs.stream().filter(file::startsWith).findFirst()
                .map(folder -> folder.relativize(file)).orElse(file).toString();
        return new JobReport.Problem(name, Sentence.of(
                Files.isRegularFile(file) ? "library.passed-over.format" : "library.passed-over.link"));
    }

    /// The reason names the file as it was given, with all its folders; here its name is enough.
    private static JobReport.Problem rejected(ImportReport.Rejection rejection) {
        String path = rejection.file().toString();
        String name = String.valueOf(rejection.file().getFileName());
        List<Object> arguments = rejection.reason().arguments().stream()
                .map(a -> a.toString().equals(path) ? name : a).map(Object.class::cast).toList();
        return new JobReport.Problem(name, new Sentence(rejection.reason().kind().messageKey(), arguments));
    }

    private JobReport report(@Nullable Sentence summary, List<PageRecord> failed) throws RelireException {
        List<JobReport.Problem> problems = new ArrayList<>();
        for (PageRecord page : failed) {
            String name = collection.store().document(page.id().document()).map(SourceDocument::fileName).orElse("?");
            problems.add(new JobReport.Problem(name + ", p. " + page.id().pageNumber(),
                    Objects.requireNonNull(PageFailure.sentence(page), "a failed page has a reason")));
        }
        List<PageId> pages = failed.stream().map(PageRecord::id).toList();
        return new JobReport(summary, problems, pages.isEmpty() ? null : () -> retry(pages));
    }
}
