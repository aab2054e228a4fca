package org.relire.workflow.port;

import java.nio.file.Path;
import java.util.List;
import org.relire.workflow.RelireException;

/// Writes the table of findings and recommendations.
public interface EvidenceExporter {

    ExportFormat format();

    void export(List<EvidenceRow> rows, Path target) throws RelireException;
}
