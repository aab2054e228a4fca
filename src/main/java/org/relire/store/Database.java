package org.relire.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.RelireException;

/// Transactions on a database: one writer at a time, readers beside it, each with the state of one moment.
///
/// A thread holds at most one lock here, and none while it waits for a reader's connection: there is nothing to deadlock.
final class Database implements AutoCloseable {

    /// What is done within a transaction.
    interface Work<T> {
        T on(Session session) throws SQLException, RelireException;
    }

    /// Opens another connection for reading.
    interface Opener {
        Connection open() throws SQLException;
    }

    private static final int IDLE_READERS = 4;

    private final @Nullable Connection writer;
    private final Opener openReader;
    private final StoreFailures failures;
    private final ReentrantLock writing = new ReentrantLock();
    private final ConcurrentLinkedDeque<Connection> idle = new ConcurrentLinkedDeque<>();
    private volatile boolean closed;

    /// @param writer absent where the database is only read
    Database(@Nullable Connection writer, Opener openReader, StoreFailures failures) {
        this.writer = writer;
        this.openReader = openReader;
        this.failures = failures;
    }

    /// Runs `work` on the state that is on disk now.
    <T> T read(Work<T> work) throws RelireException {
        try {
            Connection connection = takeReader();
            try {
                return transaction(connection, "BEGIN", work);
            } finally {
                giveBack(connection);
            }
        } catch (SQLException e) {
            throw failures.of(e);
        }
    }

    /// Runs `work` and commits it to disk, or leaves everything as it was if it throws.
    <T> T write(Work<T> work) throws RelireException {
        if (writer == null) {
            throw failures.of(ErrorKind.WRITE_FAILED);
        }
        writing.lock();
        try {
            checkOpen();
            return transaction(writer, "BEGIN IMMEDIATE", work);
        } catch (SQLException e) {
            throw failures.of(e);
        } finally {
            writing.unlock();
        }
    }

    private static <T> T transaction(Connection connection, String begin, Work<T> work)
            throws SQLException, RelireException {
        Session session = new Session(connection);
        session.script(begin);
        try {
            T result = work.on(session);
            session.script("COMMIT");
            return result;
        } catch (SQLException | RelireException | RuntimeException | Error e) {
            rollBack(session, e);
            throw e;
        }
    }

    /// Takes back an open transaction after `cause`; where SQLite has done so by itself there is none left.
    static void rollBack(Session session, Throwable cause) {
        try {
            session.script("ROLLBACK");
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    private Connection takeReader() throws SQLException {
        checkOpen();
        Connection connection = idle.poll();
        return connection == null ? openReader.open() : connection;
    }

    private void giveBack(Connection connection) throws SQLException {
        if (idle.size() < IDLE_READERS) {
            idle.push(connection);
        } else {
            connection.close();
        }
        if (closed) {
            closeIdle();
        }
    }

    private void checkOpen() {
        if (closed) {
            throw new IllegalStateException("the collection is closed");
        }
    }

    /// Waits for the writer; a reader that is still at work closes its connection when it is done.
    @Override
    public void close() throws SQLException {
        writing.lock();
        try {
            closed = true;
            closeIdle();
            if (writer != null) {
                writer.close();
            }
        } finally {
            writing.unlock();
        }
    }

    private void closeIdle() throws SQLException {
        for (Connection one = idle.poll(); one != null; one = idle.poll()) {
            one.close();
        }
    }
}
