package org.relire.workflow.port;

import java.nio.file.Path;
import java.util.List;
import org.relire.model.Annotation;
import org.relire.model.SourceDocument;
import org.relire.workflow.RelireException;

/// A document to export. Pages are fetched one at a time, so that memory holds one page, not the document.
public interface ExportDocument {

    SourceDocument source();

    /// The imported file.
    Path original();

    ExportPage page(int pageIndex) throws RelireException;

    /// Annotations of the document, rejected ones left out.
    List<Annotation> annotations() throws RelireException;
}
