package org.relire.workflow;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.relire.model.Annotation;
import org.relire.model.DocumentId;
import org.relire.model.PageOutcome;
import org.relire.model.PageRecord;
import org.relire.model.SourceDocument;
import org.relire.workflow.port.DocumentExporter;
import org.relire.workflow.port.EvidenceExporter;
import org.relire.workflow.port.EvidenceRow;
import org.relire.workflow.port.ExportDocument;
import org.relire.workflow.port.ExportFormat;

/// Writes documents and the evidence table to a folder or file.
public final class ExportDocuments {

    private final List<DocumentExporter> exporters;
    private final List<EvidenceExporter> tables;

    public ExportDocuments(List<DocumentExporter> exporters, List<EvidenceExporter> tables) {
        this.exporters = List.copyOf(exporters);
        this.tables = List.copyOf(tables);
    }

    /// What became of the documents.
    ///
    /// @param written the files, in order
    /// @param failed  documents that could not be written
    /// @param unread  documents of which nothing is read: a file of theirs would be empty, and taken for what they say
    public record Report(List<Path> written, List<Failure> failed, List<SourceDocument> unread) {
        public Report {
            written = List.copyOf(written);
            failed = List.copyOf(failed);
            unread = List.copyOf(unread);
        }
    }

    /// A document that could not be written.
    public record Failure(SourceDocument document, RelireException reason) {
    }

    /// Writes each document in `format` to `folder`, named as the original with the format's ending; where two documents of the
    /// collection bear one name, the later one's carries its id, so that each has one name in whatever company it is written. So it
    /// does where the result of a document of another collection has the name. A document that cannot be written, or of which nothing is read, is reported and the rest goes on; so is one in whose place a
    /// file lies that is not as an export left it.
    ///
    /// @throws RelireException if the disk is full, or once cancelled
    public Report each(
            Collection collection, List<SourceDocument> documents, ExportFormat format, Path folder, Progress progress)
            throws RelireException {
        WrittenFiles earlier = WrittenFiles.in(folder);
        Map<DocumentId, String> stems = stems(collection);
        List<Path> written = new ArrayList<>();
        List<Failure> failed = new ArrayList<>();
        List<SourceDocument> unread = new ArrayList<>();
        for (SourceDocument document : documents) {
            progress.checkCancelled();
            progress.message("progress.export", document.fileName());
            String stem = stems.getOrDefault(document.id(), document.id().value());
            Path plain = folder.resolve(stem + "." + format.extension());
            Path target = earlier.isOfAnother(plain, document.id())
                    ? folder.resolve(stem + "-" + document.id() + "." + format.extension()) : plain;
            try {
                if (hasText(collection, document)) {
                    earlier.refuseForeign(target);
                    write(new StoredDocument(collection, document), format, target, new Pages(progress));
                    earlier.add(target, document.id());
                    written.add(target);
                } else {
                    unread.add(document);
                }
            } catch (RelireException e) {
                if (e.kind() == ErrorKind.CANCELLED || e.kind() == ErrorKind.DISK_FULL) {
                    throw e;
                }
                failed.add(new Failure(document, e));
            }
            progress.advance(written.size() + failed.size() + unread.size(), documents.size());
        }
        return new Report(written, failed, unread);
    }

    /// Whether a page was read, or has a text that a person wrote although it could not be read.
    private static boolean hasText(Collection collection, SourceDocument document) throws RelireException {
        for (PageRecord page : collection.store().pages(document.id())) {
            boolean isRead = switch (page.outcome()) {
                case PageOutcome.Pending _, PageOutcome.Failed _ -> false;
                case PageOutcome.Recognized _, PageOutcome.Blank _, PageOutcome.TextLayerUsed _ -> true;
            };
            if (isRead || collection.store().repairedPage(page.id()).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /// Writes one document to `target`, which need not end as the format's files do.
    ///
    /// @throws IllegalArgumentException for the format of a table
    public void write(Collection collection, SourceDocument document, ExportFormat format, Path target, Progress progress)
            throws RelireException {
        write(new StoredDocument(collection, document), format, target, progress);
    }

    private void write(ExportDocument document, ExportFormat format, Path target, Progress progress) throws RelireException {
        DocumentExporter exporter = exporters.stream().filter(e -> e.format() == format).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no exporter for " + format));
        exporter.export(document, target, progress);
    }

    /// Writes the table of findings and recommendations of the collection, or of `documents` where there are any. Replaces what
    /// was there: for a file that a person chose and was asked about.
    ///
    /// @throws IllegalArgumentException for a format that is no table's
    public void evidence(Collection collection, List<SourceDocument> documents, ExportFormat format, Messages messages, Path target) throws RelireException {
        List<SourceDocument> chosen = documents.isEmpty() ? collection.store().documents() : documents;
        List<EvidenceRow> rows = new ArrayList<>();
        for (SourceDocument document : chosen) {
            for (Annotation annotation : new StoredDocument(collection, document).annotations()) {
                rows.add(new EvidenceRow(annotation, document.fileName()));
            }
        }
        evidence(rows, format, messages, target);
    }

    /// Writes rows of the evidence table.
    ///
    /// @param messages the language of those who read it
    public void evidence(List<EvidenceRow> rows, ExportFormat format, Messages messages, Path target) throws RelireException {
        EvidenceExporter table = tables.stream().filter(t -> t.format() == format).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no exporter of tables for " + format));
        table.export(rows, messages, target);
    }

    /// The same, but refuses to replace a file that is not as an export left it.
    ///
    /// @throws RelireException of kind FILE_NOT_OURS, or where the table cannot be written
    public void evidenceUnlessForeign(Collection collection, List<SourceDocument> documents, ExportFormat format, Messages messages, Path target)
            throws RelireException {
        WrittenFiles earlier = WrittenFiles.in(Objects.requireNonNull(target.toAbsolutePath().getParent(), "a file lies in a folder"));
        earlier.refuseForeign(target);
        evidence(collection, documents, format, messages, target);
        earlier.add(target);
    }

    /// Under which name each document of the collection is written. All of them are named, so that none bears another's name today
    /// and not tomorrow.
    private static Map<DocumentId, String> stems(Collection collection) throws RelireException {
        Set<String> taken = new HashSet<>();
        Map<DocumentId, String> stems = new HashMap<>();
        for (SourceDocument document : collection.store().documents()) {
            String stem = stem(document);
            stems.put(document.id(), taken.add(FileNames.folded(stem)) ? stem : stem + "-" + document.id());
        }
        return stems;
    }

    private static String stem(SourceDocument document) {
        String fileName = document.fileName();
        int dot = fileName.lastIndexOf('.');
        return FileNames.portable(dot > 0 ? fileName.substring(0, dot) : fileName);
    }

    /// Pages of one document do not move the progress of the whole.
    private record Pages(Progress progress) implements Progress {

        @Override
        public void advance(long done, long total) {
        }

        @Override
        public void message(String key, Object... arguments) {
            progress.message(key, arguments);
        }

        @Override
        public boolean isCancelled() {
            return progress.isCancelled();
        }
    }
}
