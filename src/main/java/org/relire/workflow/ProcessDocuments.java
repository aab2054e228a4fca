package org.relire.workflow;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.relire.model.DocumentId;
import org.relire.model.PageId;
import org.relire.model.SourceDocument;

/// The whole job on a collection: import, recognition, repair, index, evidence. Whatever ends it, the pages that were
/// done are kept, and the next run goes on where it stopped.
public final class ProcessDocuments {

    private final Toolbox tools;

    ProcessDocuments(Toolbox tools) {
        this.tools = tools;
    }

    /// Takes `inputs` in and does everything for them, and for documents of theirs that an earlier run left unfinished. Pages that ran out of
    /// time or on which the engine failed are tried once more.
    public JobSummary run(Collection collection, List<Path> inputs, JobSettings settings, Progress progress)
            throws RelireException {
        Instant start = tools.clock().instant();
        ImportReport imported = tools.importDocuments().run(collection, inputs, progress);
        List<SourceDocument> documents = imported.documents();
        workAndRetry(collection, documents, settings, progress);
        return JobSummary.of(collection, imported, documents, Duration.between(start, tools.clock().instant()));
    }

    /// Does for all documents of a collection what is not done yet; failed pages as in `run`.
    public JobSummary goOn(Collection collection, JobSettings settings, Progress progress) throws RelireException {
        Instant start = tools.clock().instant();
        List<SourceDocument> documents = collection.store().documents();
        workAndRetry(collection, documents, settings, progress);
        return JobSummary.of(collection, ImportReport.NOTHING, documents, Duration.between(start, tools.clock().instant()));
    }

    /// Takes one file in and reads it, and repairs it if that is wanted. It is not indexed, nor are findings looked for: that is for
    /// collections that are kept.
    ///
    /// @return the document; empty where the job was cancelled before it was taken in
    /// @throws RelireException naming the file and what is wrong with it
    public Optional<SourceDocument> read(Collection collection, Path file, boolean repair, JobSettings settings, Progress progress)
            throws RelireException {
        if (Files.isDirectory(file)) {
            throw new RelireException(ErrorKind.FILE_IS_FOLDER, file);
        }
        ImportReport imported = tools.importDocuments().run(collection, List.of(file), progress);
        if (!imported.rejected().isEmpty()) {
            throw imported.rejected().getFirst().reason();
        }
        Optional<SourceDocument> document = imported.documents().stream().findFirst();
        if (document.isPresent()) {
            tools.recognizePages().run(collection, document.get().pages(), settings, progress);
            if (repair) {
                // what was read before a cancellation is repaired all the same
                tools.repairPages().run(collection, List.of(document.get().id()), settings, new UncancelledProgress(progress));
            }
        }
        return document;
    }

    /// Does for `documents` what is not done yet.
    public void work(Collection collection, List<SourceDocument> documents, JobSettings settings, Progress progress)
            throws RelireException {
        if (!documents.isEmpty()) {
            tools.recognizePages().run(collection, pages(documents), settings, progress);
            finish(collection, documents, settings, progress);
        }
    }

    private void workAndRetry(Collection collection, List<SourceDocument> documents, JobSettings settings, Progress progress)
            throws RelireException {
        if (!documents.isEmpty()) {
            tools.recognizePages().runAndRetry(collection, pages(documents), settings, progress);
            finish(collection, documents, settings, progress);
        }
    }

    private static List<PageId> pages(List<SourceDocument> documents) {
        return documents.stream().flatMap(d -> d.pages().stream()).toList();
    }

    private void finish(Collection collection, List<SourceDocument> documents, JobSettings settings, Progress progress)
            throws RelireException {
        List<DocumentId> ids = documents.stream().map(SourceDocument::id).toList();
        // what was read before a cancellation is repaired and indexed all the same: it is quick, and makes it usable
        Progress toTheEnd = new UncancelledProgress(progress);
        tools.repairPages().run(collection, ids, settings, toTheEnd);
        new DetectEvidence(tools.clock()).run(collection, ids, toTheEnd);
        new IndexPages().run(collection, toTheEnd);
    }
}
