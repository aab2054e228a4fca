package org.relire.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;

/// The ways in which a database file is opened.
final class Connections {

    private static final int BUSY_MILLIS = 5_000;

    private Connections() {
    }

    /// Write-ahead log, and each commit on disk before it returns.
    static Connection forWriting(Path file) throws SQLException {
        SQLiteConfig config = common();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        return open(file, "", config);
    }

    static Connection forReading(Path file) throws SQLException {
        SQLiteConfig config = common();
        config.setReadOnly(true);
        return open(file, "", config);
    }

    /// For a folder that we cannot write to, where the files that readers and writers share cannot be made. A log that lies
    /// there holds what was committed last, by a process that was killed or is still at work: the database must not be
    /// read without it, and SQLite says so where it cannot be read with it.
    static Connection forReadingUnchangeable(Path file) throws SQLException {
        if (Files.exists(file.resolveSibling(file.getFileName() + "-wal"))) {
            return forReading(file);
        }
        SQLiteConfig config = common();
        config.setReadOnly(true);
        return open(file, "?immutable=1", config);
    }

    /// Leaves no journal beside the lock's file and does not wait for who holds it.
    static Connection forLock(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.MEMORY);
        config.setBusyTimeout(0);
        return open(file, "", config);
    }

    private static SQLiteConfig common() {
        SQLiteConfig config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.setBusyTimeout(BUSY_MILLIS);
        return config;
    }

    /// As a URI, in which question marks of a folder's name are escaped.
    private static Connection open(Path file, String options, SQLiteConfig config) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file.toUri() + options, config.toProperties());
    }
}
