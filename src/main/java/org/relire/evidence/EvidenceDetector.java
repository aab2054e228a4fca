package org.relire.evidence;

import java.util.List;

/// Finds passages that read like findings or recommendations.
public final class EvidenceDetector {

    /// The candidates in a document, in order.
    ///
    /// @param pages the present texts of all its pages
    public List<EvidenceCandidate> detect(List<String> pages) {
        return List.of();
    }
}
