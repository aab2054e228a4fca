package org.relire.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relire.workflow.CollectionFolder;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.RelireException;

/// Opens a collection's database, or says in one sentence why not.
record StoreOpening(CollectionFolder folder, Migrations migrations) {

    StoreOpening(CollectionFolder folder, Migrations migrations) {
        this.folder = new CollectionFolder(folder.root().toAbsolutePath().normalize());
        this.migrations = migrations;
    }

    private StoreFailures failures() {
        return new StoreFailures(folder.root());
    }

    SqliteCollectionStore forWriting() throws RelireException {
        makeFolder();
        CollectionLock lock = lock();
        try {
            refuseEmptied();
            Connection writer = migrated();
            Database database = new Database(writer, () -> Connections.forReading(folder.database()), failures());
            return new SqliteCollectionStore(database, lock, folder.root());
        } catch (RelireException | RuntimeException e) {
            close(lock, e);
            throw e;
        }
    }

    private void makeFolder() throws RelireException {
        if (Files.isRegularFile(folder.root())) {
            throw failures().of(ErrorKind.FOLDER_IS_FILE);
        }
        try {
            Files.createDirectories(folder.root());
        } catch (IOException e) {
            throw failures().of(ErrorKind.WRITE_FAILED, e);
        }
    }

    private CollectionLock lock() throws RelireException {
        try {
            return CollectionLock.take(folder.lock());
        } catch (SQLException e) {
            throw failures().of(e);
        }
    }

    /// A database of no bytes would pass for a new one, and hide that a whole collection is gone.
    private void refuseEmptied() throws RelireException {
        try {
            if (Files.exists(folder.database()) && Files.size(folder.database()) == 0 && hasOriginals()) {
                throw failures().of(ErrorKind.COLLECTION_DAMAGED);
            }
        } catch (IOException e) {
            throw failures().of(ErrorKind.WRITE_FAILED, e);
        }
    }

    private boolean hasOriginals() throws IOException {
        if (!Files.isDirectory(folder.originals())) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder.originals())) {
            return files.findAny().isPresent();
        }
    }

    private Connection migrated() throws RelireException {
        @Nullable Connection writer = null;
        try {
            writer = Connections.forWriting(folder.database());
            migrations.bringUpToDate(new Session(writer), folder.database(), failures());
            return writer;
        } catch (SQLException e) {
            close(writer, e);
            throw failures().of(e);
        } catch (RelireException e) {
            close(writer, e);
            throw e;
        }
    }

    SqliteCollectionStore forReading() throws RelireException {
        if (!Files.isRegularFile(folder.database())) {
            throw failures().of(ErrorKind.COLLECTION_NOT_FOUND);
        }
        Database database = new Database(null, this::reader, failures());
        try {
            checkVersion(database.read(session -> migrations.version(session, failures())));
            return new SqliteCollectionStore(database, null, folder.root());
        } catch (RelireException e) {
            close(database, e);
            throw e;
        }
    }

    /// An older collection has to be opened for writing once, which brings it up to date.
    private void checkVersion(int version) throws RelireException {
        if (version == 0) {
            throw failures().of(ErrorKind.COLLECTION_DAMAGED);
        }
        if (version < migrations.scripts().size()) {
            throw failures().of(ErrorKind.WRITE_FAILED);
        }
    }

    private Connection reader() throws SQLException {
        return Files.isWritable(folder.root())
                ? Connections.forReading(folder.database())
                : Connections.forReadingUnchangeable(folder.database());
    }

    private static void close(@Nullable AutoCloseable resource, Exception cause) {
        try (resource) {
            // closes it, also after a failure
        } catch (Exception e) {
            cause.addSuppressed(e);
        }
    }
}
