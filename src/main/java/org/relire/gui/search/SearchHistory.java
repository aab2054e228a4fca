package org.relire.gui.search;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Queries that a person made lately.
///
/// @param queries the last first
/// @param made    told of each query that found something
public record SearchHistory(Supplier<List<String>> queries, Consumer<String> made) {
}
