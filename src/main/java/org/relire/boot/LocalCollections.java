package org.relire.boot;

import java.nio.file.Files;
import java.nio.file.Path;
import org.relire.search.LuceneSearchIndex;
import org.relire.store.SqliteCollectionStore;
import org.relire.workflow.Collection;
import org.relire.workflow.CollectionFolder;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.IndexPages;
import org.relire.workflow.Lazy;
import org.relire.workflow.Progress;
import org.relire.workflow.RelireException;
import org.relire.workflow.port.CollectionFactory;
import org.relire.workflow.port.CollectionStore;
import org.relire.workflow.port.SearchIndex;
import org.slf4j.LoggerFactory;

/// Collections in SQLite with a Lucene index beside them.
final class LocalCollections implements CollectionFactory {

    @Override
    public Collection open(Path root) throws RelireException {
        CollectionFolder folder = new CollectionFolder(root);
        CollectionStore store = SqliteCollectionStore.open(folder);
        Collection opened = new Collection(folder, store, indexOf(store, () -> LuceneSearchIndex.open(folder.index())));
        bringUp(opened);
        return opened;
    }

    /// The index may be behind after a crash, or empty after a change of its format. A collection that cannot be indexed, for
    /// want of room say, can still be read and exported.
    private static void bringUp(Collection opened) {
        try {
            new IndexPages().run(opened, Progress.NONE);
        } catch (RelireException e) {
            LoggerFactory.getLogger(LocalCollections.class).warn("The index of {} is behind", opened.folder().root(), e);
        }
    }

    @Override
    public Collection openToRead(Path root) throws RelireException {
        CollectionFolder folder = new CollectionFolder(root);
        if (!Files.exists(folder.database())) {
            throw new RelireException(ErrorKind.COLLECTION_NOT_FOUND, root);
        }
        CollectionStore store = SqliteCollectionStore.openReadOnly(folder);
        return new Collection(folder, store, indexOf(store, () -> readOnlyIndex(folder, store)));
    }

    /// The index on disk, or where there is none that can be read, one in memory made from the store.
    private static SearchIndex readOnlyIndex(CollectionFolder folder, CollectionStore store) throws RelireException {
        try {
            return LuceneSearchIndex.openReadOnly(folder.index());
        } catch (RelireException e) {
            LoggerFactory.getLogger(LocalCollections.class).warn(
                    "No index to read in {}: one is made in memory", folder.index(), e);
            SearchIndex index = LuceneSearchIndex.inMemory();
            new IndexPages().run(new Collection(folder, store, index), Progress.NONE);
            return index;
        }
    }

    private static SearchIndex indexOf(CollectionStore store, Lazy.Maker<SearchIndex> maker) throws RelireException {
        try {
            return maker.make();
        } catch (RelireException e) {
            store.close();
            throw e;
        }
    }
}
