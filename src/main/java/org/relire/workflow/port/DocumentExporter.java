package org.relire.workflow.port;

import java.nio.file.Path;
import org.relire.workflow.Progress;
import org.relire.workflow.RelireException;

/// Writes one document in one format.
public interface DocumentExporter {

    ExportFormat format();

    /// Writes to `target`, whole or not at all: a file that was there is replaced only by a finished one.
    void export(ExportDocument document, Path target, Progress progress) throws RelireException;
}
