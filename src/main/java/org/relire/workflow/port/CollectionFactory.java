package org.relire.workflow.port;

import java.nio.file.Path;
import org.relire.workflow.Collection;
import org.relire.workflow.RelireException;

/// Opens collections.
public interface CollectionFactory {

    /// Opens the collection in `folder` for writing, making folder and files that are not there yet, and migrating an
    /// older one.
    ///
    /// @throws RelireException of kind COLLECTION_LOCKED, COLLECTION_DAMAGED, COLLECTION_NEWER or WRITE_FAILED
    Collection open(Path folder) throws RelireException;
}
