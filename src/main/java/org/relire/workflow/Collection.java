package org.relire.workflow;

import org.relire.workflow.port.CollectionStore;
import org.relire.workflow.port.SearchIndex;

/// An open collection: its folder, its store and its index. One process writes at a time.
public record Collection(CollectionFolder folder, CollectionStore store, SearchIndex index) implements AutoCloseable {

    @Override
    public void close() throws RelireException {
        try (store; index) {
            // closes both, also when one fails
        }
    }
}
