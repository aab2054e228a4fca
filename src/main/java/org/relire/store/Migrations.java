package org.relire.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.RelireException;

/// Brings a database to the newest schema: script `n` takes it from version `n - 1` to `n`, each in a transaction of its
/// own. Before a database that holds anything is changed, it is copied beside itself as `collection-v<version>.db`.
record Migrations(List<String> scripts) {

    /// Marks the file as a collection ("RLIR"), so that no other program's database is taken for one.
    private static final int APPLICATION_ID = 0x524C4952;

    Migrations {
        scripts = List.copyOf(scripts);
    }

    /// The scripts `001.sql`, `002.sql` ... that come with this package.
    static Migrations shipped() {
        List<String> scripts = new ArrayList<>();
        for (int number = 1; ; number++) {
            try (InputStream in = Migrations.class.getResourceAsStream(String.format(Locale.ROOT, "%03d.sql", number))) {
                if (in == null) {
                    return new Migrations(scripts);
                }
                scripts.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /// @throws RelireException of kind COLLECTION_NEWER, COLLECTION_DAMAGED, or WRITE_FAILED where the copy cannot be made
    void bringUpToDate(Session session, Path database, StoreFailures failures) throws SQLException, RelireException {
        int version = version(session, failures);
        if (version > 0 && version < scripts.size()) {
            copy(session, database, version, failures);
        }
        for (int next = version + 1; next <= scripts.size(); next++) {
            apply(session, next);
        }
    }

    /// The database's version; 0 for a new one.
    ///
    /// @throws RelireException of kind COLLECTION_NEWER or COLLECTION_DAMAGED
    int version(Session session, StoreFailures failures) throws SQLException, RelireException {
        int version = (int) session.number("PRAGMA user_version");
        boolean isEmpty = session.number("SELECT count(*) FROM sqlite_schema") == 0;
        boolean isOurs = session.number("PRAGMA application_id") == APPLICATION_ID;
        if (version == 0 ? !isEmpty : !isOurs) {
            throw failures.of(ErrorKind.COLLECTION_DAMAGED);
        }
        if (version > scripts.size()) {
            throw failures.of(ErrorKind.COLLECTION_NEWER);
        }
        return version;
    }

    private void apply(Session session, int version) throws SQLException {
        session.script("BEGIN IMMEDIATE");
        try {
            session.script(scripts.get(version - 1));
            session.script("PRAGMA application_id = " + APPLICATION_ID);
            session.script("PRAGMA user_version = " + version);
            session.script("COMMIT");
        } catch (SQLException e) {
            Database.rollBack(session, e);
            throw e;
        }
    }

    private static void copy(Session session, Path database, int version, StoreFailures failures)
            throws SQLException, RelireException {
        Path copy = database.resolveSibling(String.format(Locale.ROOT, "collection-v%d.db", version));
        Path unfinished = database.resolveSibling(copy.getFileName() + ".part");
        try {
            Files.deleteIfExists(unfinished);
            session.update("VACUUM INTO ?", unfinished.toString());
            Files.move(unfinished, copy, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw failures.of(ErrorKind.WRITE_FAILED, e);
        }
    }
}
