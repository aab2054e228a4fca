package org.relire.workflow.port;

import org.relire.model.Annotation;

/// A row of the evidence table.
///
public record EvidenceRow(Annotation annotation, String fileName) {
}
