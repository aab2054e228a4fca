package org.relire.workflow.port;

import java.util.List;
import java.util.Set;
import org.relire.model.DocumentId;
import org.relire.model.PageId;
import org.relire.workflow.RelireException;

/// The full-text index: derived from the store, always rebuildable. Safe for use by several threads; what was indexed is
/// found after [#commit()], and is on disk from then on.
///
/// The store commits first, the index second. So that nothing is missing from the index after a crash between the two, it
/// remembers the store's revision that it holds: `store.changesSince(index.revision())` is what is left to do.
public interface SearchIndex extends AutoCloseable {

    /// Adds or replaces pages.
    void index(List<IndexedPage> pages) throws RelireException;

    void remove(DocumentId document) throws RelireException;

    /// Forgets all pages, at once for searches too.
    void clear() throws RelireException;

    void commit() throws RelireException;

    /// Commits, and remembers that all up to this revision of the store is in the index.
    void commitAt(long revision) throws RelireException;

    /// The revision of the last [#commitAt]; 0 for an index that is new, cleared or was found damaged and begun anew.
    long revision() throws RelireException;

    /// How many pages are indexed.
    long size() throws RelireException;

    /// @throws RelireException of kind QUERY_INVALID with the query
    SearchResult search(Query query) throws RelireException;

    /// The same on some pages alone.
    SearchResult search(Query query, Set<PageId> pages) throws RelireException;

    @Override
    void close() throws RelireException;
}
