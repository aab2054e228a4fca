package org.relire.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/// The sign that a process writes to a collection; it goes with the process, also when that is killed.
///
/// The lock is SQLite's, on an empty database: it holds between processes and within one. A lock of Java's own on the file
/// would be lost as soon as the same process closes any other channel on that file, which a second try to open does.
final class CollectionLock implements AutoCloseable {

    private final Connection connection;

    private CollectionLock(Connection connection) {
        this.connection = connection;
    }

    /// @throws SQLException with the code SQLITE_BUSY if the lock is held
    static CollectionLock take(Path file) throws SQLException {
        Connection connection = Connections.forLock(file);
        try {
            new Session(connection).script("BEGIN EXCLUSIVE");
            return new CollectionLock(connection);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
