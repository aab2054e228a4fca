package org.relire.workflow.port;

import java.nio.file.Path;

class MemoryCollectionStoreTest extends CollectionStoreContract {

    @Override
    protected CollectionStore open() {
        return new MemoryCollectionStore();
    }

    @Override
    protected Path folder() {
        return Path.of("collection").toAbsolutePath();
    }

    @Override
    protected CollectionStore reopen(CollectionStore open) {
        return open;
    }
}
