package org.relire.workflow.port;

import java.util.List;
import org.relire.model.DocumentId;
import org.relire.workflow.RelireException;

/// The full-text index: derived from the store, always rebuildable. Safe for use by several threads; what was indexed is
/// found after [#commit()].
public interface SearchIndex extends AutoCloseable {

    /// Adds or replaces pages.
    void index(List<IndexedPage> pages) throws RelireException;

    void remove(DocumentId document) throws RelireException;

    void clear() throws RelireException;

    void commit() throws RelireException;

    /// How many pages are indexed.
    long size() throws RelireException;

    /// @throws RelireException of kind QUERY_INVALID with the query
    SearchResult search(Query query) throws RelireException;

    @Override
    void close() throws RelireException;
}
