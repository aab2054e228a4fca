package org.relire.evidence;

import org.relire.model.EvidenceDetails;
import org.relire.model.TagKind;
import org.relire.model.TextRange;

/// A passage that reads like a finding or a recommendation.
///
/// @param range in the page's text
public record EvidenceCandidate(int pageIndex, TextRange range, TagKind kind, EvidenceDetails details) {
}
