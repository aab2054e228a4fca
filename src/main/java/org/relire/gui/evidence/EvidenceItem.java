package org.relire.gui.evidence;

import org.relire.model.Annotation;
import org.relire.model.EvidenceDetails;

/// A row of the evidence table.
public record EvidenceItem(Annotation annotation, String fileName) {

    /// The words that gave it away; empty where a person tagged it.
    public String cue() {
        EvidenceDetails details = annotation.details();
        return details == null ? "" : details.cue();
    }

    public String addressee() {
        EvidenceDetails details = annotation.details();
        return details == null ? "" : details.addressee();
    }

    /// 0-1; 1 where a person tagged it.
    public double score() {
        EvidenceDetails details = annotation.details();
        return details == null ? 1 : details.score();
    }

    public String quotation() {
        return annotation.target().quote().exact().replace('\n', ' ');
    }
}
