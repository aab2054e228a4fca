package org.relire.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.relire.workflow.CollectionFolder;
import org.relire.workflow.RelireException;
import org.relire.workflow.port.CollectionStore;
import org.relire.workflow.port.CollectionStoreContract;

class SqliteCollectionStoreTest extends CollectionStoreContract {

    @TempDir
    private Path temp;

    @Override
    protected Path folder() {
        return temp.resolve("Été 100 % ? #1 & co");
    }

    @Override
    protected CollectionStore open() throws RelireException {
        return SqliteCollectionStore.open(new CollectionFolder(folder()));
    }

    @Override
    protected CollectionStore reopen(CollectionStore open) throws RelireException {
        open.close();
        return open();
    }
}
