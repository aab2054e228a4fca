package org.relire.search;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.LockObtainFailedException;
import org.relire.workflow.DiskSpace;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.RelireException;

/// Says what a failure of the index in `folder` means.
record IndexFiles(Path folder) {

    /// Whether the index itself is broken or of another version, so that making it anew helps.
    static boolean isBroken(Exception failure) {
        return switch (failure) {
            case CorruptIndexException _, IndexFormatTooOldException _, IndexFormatTooNewException _ -> true;
            case EOFException _, FileNotFoundException _, NoSuchFileException _ -> true;
            case IllegalArgumentException _ -> true; // a codec that this Lucene does not know
            default -> false;
        };
    }

    RelireException of(Exception failure) {
        return new RelireException(kind(failure), List.of(folder), failure);
    }

    private ErrorKind kind(Exception failure) {
        if (failure instanceof LockObtainFailedException) {
            return ErrorKind.COLLECTION_LOCKED;
        }
        if (failure instanceof AlreadyClosedException || failure instanceof AccessDeniedException || !isBroken(failure)) {
            return failure instanceof IOException e && DiskSpace.isFull(e, folder) ? ErrorKind.DISK_FULL : ErrorKind.WRITE_FAILED;
        }
        return ErrorKind.COLLECTION_DAMAGED;
    }
}
