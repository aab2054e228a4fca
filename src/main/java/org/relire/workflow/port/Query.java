package org.relire.workflow.port;

/// A search.
///
/// @param text  words, `"phrases"`, `AND`, `OR`, `NOT`, `word*`, `word~`, parentheses
/// @param limit most hits wanted, at least 1
public record Query(String text, SearchScope scope, int limit) {

    public Query {
        if (limit < 1) {
            throw new IllegalArgumentException("limit: " + limit);
        }
    }
}
