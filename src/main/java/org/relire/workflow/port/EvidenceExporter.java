package org.relire.workflow.port;

import java.nio.file.Path;
import java.util.List;
import org.relire.workflow.Messages;
import org.relire.workflow.RelireException;

/// Writes the table of findings and recommendations.
public interface EvidenceExporter {

    ExportFormat format();

    /// @param messages the language of those who read it, where it is for people
    void export(List<EvidenceRow> rows, Messages messages, Path target) throws RelireException;
}
