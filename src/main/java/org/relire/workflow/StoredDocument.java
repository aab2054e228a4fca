package org.relire.workflow;

import java.nio.file.Path;
import java.util.List;
import org.relire.model.Annotation;
import org.relire.model.AnnotationStatus;
import org.relire.model.PageId;
import org.relire.model.PageRecord;
import org.relire.model.SourceDocument;
import org.relire.workflow.port.ExportDocument;
import org.relire.workflow.port.ExportPage;

/// A document of a collection, as exporters see it.
record StoredDocument(Collection collection, SourceDocument source) implements ExportDocument {

    @Override
    public Path original() {
        return collection.folder().original(source);
    }

    @Override
    public ExportPage page(int pageIndex) throws RelireException {
        PageId page = source.page(pageIndex);
        PageRecord record = collection.store().page(page)
                .orElseThrow(() -> new RelireException(ErrorKind.DOCUMENT_NOT_FOUND, source.fileName()));
        return new ExportPage(
                record,
                collection.store().chosenReading(page).orElse(null),
                collection.store().repairedPage(page).orElse(null));
    }

    @Override
    public List<Annotation> annotations() throws RelireException {
        return collection.store().annotations(source.id()).stream()
                .filter(a -> a.status() != AnnotationStatus.REJECTED).toList();
    }
}
