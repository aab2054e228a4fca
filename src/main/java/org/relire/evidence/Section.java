package org.relire.evidence;

/// What the part of a report that a passage stands in is about.
enum Section {
    FINDINGS, RECOMMENDATIONS, OTHER
}
