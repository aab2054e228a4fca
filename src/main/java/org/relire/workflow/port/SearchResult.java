package org.relire.workflow.port;

import java.util.List;

/// The best hits of a query.
///
/// @param total how many pages match in all
public record SearchResult(List<Hit> hits, long total) {

    public SearchResult {
        hits = List.copyOf(hits);
    }
}
