package org.relire.workflow;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.relire.model.Annotation;
import org.relire.model.SourceDocument;
import org.relire.workflow.port.DocumentExporter;
import org.relire.workflow.port.EvidenceExporter;
import org.relire.workflow.port.EvidenceRow;
import org.relire.workflow.port.ExportFormat;

/// Writes documents and the evidence table to a folder or file.
public final class ExportDocuments {

    private final List<DocumentExporter> exporters;
    private final EvidenceExporter evidence;

    public ExportDocuments(List<DocumentExporter> exporters, EvidenceExporter evidence) {
        this.exporters = List.copyOf(exporters);
        this.evidence = evidence;
    }

    /// The formats in which documents can be written.
    public Set<ExportFormat> formats() {
        return exporters.stream().map(DocumentExporter::format)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ExportFormat.class)));
    }

    /// Writes each document in `format` to `folder`, named as the original with the format's ending; where two documents
    /// bear one name, the later one's carries its id. Returns the files.
    public List<Path> run(
            Collection collection, List<SourceDocument> documents, ExportFormat format, Path folder, Progress progress)
            throws RelireException {
        Set<String> taken = new HashSet<>();
        List<Path> written = new ArrayList<>();
        for (SourceDocument document : documents) {
            progress.checkCancelled();
            progress.message("progress.export", document.fileName());
            Path target = folder.resolve(name(document, format, taken));
            run(collection, document, format, target, progress);
            written.add(target);
            progress.advance(written.size(), documents.size());
        }
        return written;
    }

    /// Writes one document to `target`.
    public void run(Collection collection, SourceDocument document, ExportFormat format, Path target, Progress progress)
            throws RelireException {
        DocumentExporter exporter = exporters.stream().filter(e -> e.format() == format).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no exporter for " + format));
        exporter.export(new StoredDocument(collection, document), target, progress);
    }

    /// Writes the table of findings and recommendations of the collection, or of `documents` where there are any.
    public void evidence(Collection collection, List<SourceDocument> documents, Path target) throws RelireException {
        List<SourceDocument> chosen = documents.isEmpty() ? collection.store().documents() : documents;
        List<EvidenceRow> rows = new ArrayList<>();
        for (SourceDocument document : chosen) {
            for (Annotation annotation : new StoredDocument(collection, document).annotations()) {
                rows.add(new EvidenceRow(annotation, document.fileName()));
            }
        }
        evidence.export(rows, target);
    }

    private static String name(SourceDocument document, ExportFormat format, Set<String> taken) {
        String fileName = document.fileName();
        int dot = fileName.lastIndexOf('.');
        String stem = dot > 0 ? fileName.substring(0, dot) : fileName;
        String name = stem + "." + format.extension();
        return taken.add(name.toLowerCase(Locale.ROOT)) ? name : stem + "-" + document.id() + "." + format.extension();
    }
}
