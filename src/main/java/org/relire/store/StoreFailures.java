package org.relire.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.RelireException;
import org.sqlite.NativeLibraryNotFoundException;
import org.sqlite.SQLiteErrorCode;

/// Says what a failure of the database means for the collection in `folder`.
record StoreFailures(Path folder) {

    private static final int PRIMARY_CODE = 0xFF;

    RelireException of(ErrorKind kind, Throwable cause) {
        return new RelireException(kind, List.of(folder), cause);
    }

    RelireException of(ErrorKind kind) {
        return new RelireException(kind, folder);
    }

    /// @throws IllegalStateException for a failure that only a bug can cause
    RelireException of(SQLException failure) {
        if (failure.getCause() instanceof NativeLibraryNotFoundException) {
            // SQLite's library is on the class path; what fails is to unpack it
            return new RelireException(ErrorKind.WRITE_FAILED, List.of(System.getProperty("java.io.tmpdir", "/tmp")), failure);
        }
        return of(kind(failure), failure);
    }

    private static ErrorKind kind(SQLException failure) {
        return switch (SQLiteErrorCode.getErrorCode(failure.getErrorCode() & PRIMARY_CODE)) {
            case SQLITE_FULL -> ErrorKind.DISK_FULL;
            case SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_FORMAT -> ErrorKind.COLLECTION_DAMAGED;
            case SQLITE_BUSY, SQLITE_LOCKED -> ErrorKind.COLLECTION_LOCKED;
            case SQLITE_READONLY, SQLITE_IOERR, SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_NOLFS -> ErrorKind.WRITE_FAILED;
            default -> throw new IllegalStateException(failure);
        };
    }
}
