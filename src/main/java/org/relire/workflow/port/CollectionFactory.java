package org.relire.workflow.port;

import java.nio.file.Files;
import java.nio.file.Path;
import org.relire.workflow.Collection;
import org.relire.workflow.CollectionFolder;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.RelireException;

/// Opens collections.
public interface CollectionFactory {

    /// Opens the collection in `folder` for writing, making folder and files that are not there yet, and migrating an
    /// older one.
    ///
    /// @throws RelireException of kind COLLECTION_LOCKED, COLLECTION_DAMAGED, COLLECTION_NEWER or WRITE_FAILED
    Collection open(Path folder) throws RelireException;

    /// Opens a collection that is there already, to read it: where the store allows it, beside a process that is writing.
    ///
    /// @throws RelireException of kind COLLECTION_NOT_FOUND, COLLECTION_LOCKED, COLLECTION_DAMAGED or COLLECTION_NEWER
    default Collection openToRead(Path folder) throws RelireException {
        if (!Files.exists(new CollectionFolder(folder).database())) {
            throw new RelireException(ErrorKind.COLLECTION_NOT_FOUND, folder);
        }
        return open(folder);
    }
}
