package org.relire.workflow;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.relire.workflow.port.CollectionStore;
import org.relire.workflow.port.SearchIndex;

/// An open collection: its folder, its store and its index. One process writes at a time.
///
/// @param indexing held by whoever brings the index up to the store
public record Collection(CollectionFolder folder, CollectionStore store, SearchIndex index, Lock indexing) implements AutoCloseable {

    public Collection(CollectionFolder folder, CollectionStore store, SearchIndex index) {
        this(folder, store, index, new ReentrantLock());
    }

    @Override
    public void close() throws RelireException {
        try (store; index) {
            // closes both, also when one fails
        }
    }
}
