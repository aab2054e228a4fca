package org.relire.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.relire.model.DocumentId;
import org.relire.model.SourceDocument;
import org.relire.workflow.port.DocumentReader;
import org.relire.workflow.port.SourceFile;

/// Takes files and folders into a collection. A file that cannot be read is reported and the rest goes on; a file whose
/// content is there already is named and skipped, but puts the collection's copy back where that is gone.
public final class ImportDocuments {

    private final DocumentReader reader;
    private final Clock clock;

    public ImportDocuments(DocumentReader reader, Clock clock) {
        this.reader = reader;
        this.clock = clock;
    }

    /// Imports; once cancelled, what was imported so far stays and is reported.
    ///
    /// @throws RelireException if the collection itself fails
    public ImportReport run(Collection collection, List<Path> inputs, Progress progress) throws RelireException {
        InputFiles found = new InputFiles(inputs);
        List<SourceDocument> imported = new ArrayList<>();
        List<ImportReport.Duplicate> duplicates = new ArrayList<>();
        List<ImportReport.Rejection> rejected = new ArrayList<>(found.rejected());
        int done = 0;
        for (Path file : found.files()) {
            if (progress.isCancelled()) {
                break;
            }
            progress.message("progress.import", String.valueOf(file.getFileName()));
            try {
                SourceFile source = reader.inspect(file);
                Optional<SourceDocument> existing = collection.store().document(DocumentId.ofSha256(source.sha256()));
                if (existing.isPresent()) {
                    restore(collection, existing.get(), file);
                    duplicates.add(new ImportReport.Duplicate(file, existing.get()));
                } else {
                    imported.add(take(collection, source));
                }
            } catch (RelireException e) {
                if (!e.kind().concernsFile()) {
                    throw e;
                }
                rejected.add(new ImportReport.Rejection(file, e));
            }
            progress.advance(++done, found.files().size());
        }
        return new ImportReport(imported, duplicates, rejected, found.passedOver());
    }

    /// The files that would be taken from `inputs`, whether they can be read or not.
    public static List<Path> filesIn(List<Path> inputs) {
        return new InputFiles(inputs).files();
    }

    private SourceDocument take(Collection collection, SourceFile source) throws RelireException {
        SourceDocument document = new SourceDocument(
                DocumentId.ofSha256(source.sha256()),
                source.sha256(),
                String.valueOf(source.path().getFileName()),
                source.kind(),
                source.pageCount(),
                source.byteSize(),
                clock.instant());
        Path original = collection.folder().original(document);
        copy(source.path(), original);
        collection.store().add(document);
        return document;
    }

    private static void copy(Path file, Path original) throws RelireException {
        WholeFile.write(original, temporary -> FileCopy.ofBytes(file, temporary));
    }

    /// @param file of the same content as the document's original
    private static void restore(Collection collection, SourceDocument document, Path file) throws RelireException {
        Path original = collection.folder().original(document);
        if (!isWhole(original, document)) {
            copy(file, original);
        }
    }

    private static boolean isWhole(Path original, SourceDocument document) {
        try {
            return Files.size(original) == document.byteSize();
        } catch (IOException gone) {
            return false;
        }
    }
}
