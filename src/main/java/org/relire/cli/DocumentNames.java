package org.relire.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.relire.model.DocumentId;
import org.relire.model.SourceDocument;
import org.relire.workflow.Collection;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.RelireException;

/// The documents of a collection by what people call them. Several may be files of the same name: these have their identifiers to tell them apart.
final class DocumentNames {

    private final List<SourceDocument> documents;
    private final Map<DocumentId, String> shown = new HashMap<>();

    private DocumentNames(List<SourceDocument> documents) {
        this.documents = List.copyOf(documents);
        Map<String, Long> uses = documents.stream().collect(Collectors.groupingBy(SourceDocument::fileName, Collectors.counting()));
        for (SourceDocument document : documents) {
            boolean shared = uses.getOrDefault(document.fileName(), 0L) > 1;
            shown.put(document.id(), shared ? document.fileName() + " [" + document.id() + "]" : document.fileName());
        }
    }

    static DocumentNames of(Collection opened) throws RelireException {
        return new DocumentNames(opened.store().documents());
    }

    /// The name to show: the file's, with the identifier where another document's file has the same.
    ///
    /// @param fileName for a document that has left the collection meanwhile
    String shown(DocumentId id, String fileName) {
        return shown.getOrDefault(id, fileName);
    }

    /// The document with this identifier or file name.
    ///
    /// @throws RelireException of kind DOCUMENT_NOT_FOUND, or DOCUMENT_AMBIGUOUS where several files have the name
    SourceDocument find(String text) throws RelireException {
        List<SourceDocument> named = documents.stream().filter(document -> document.id().value().equals(text)).toList();
        if (named.isEmpty()) {
            named = documents.stream().filter(document -> document.fileName().equals(text) || text.equals(shown.get(document.id()))).toList();
        }
        if (named.isEmpty()) {
            throw new RelireException(ErrorKind.DOCUMENT_NOT_FOUND, text);
        }
        if (named.size() > 1) {
            throw new RelireException(ErrorKind.DOCUMENT_AMBIGUOUS, text,
                    named.stream().map(document -> document.id().value()).collect(Collectors.joining(", ")));
        }
        return named.getFirst();
    }
}
