package org.relire.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.relire.model.DocumentId;
import org.relire.model.MediaKind;
import org.relire.model.PageId;
import org.relire.model.ReadingSettings;
import org.relire.model.SourceDocument;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.RelireException;
import org.relire.workflow.port.ChangedPages;

/// Documents, and what an index has to follow.
record DocumentTable(Json json) {

    boolean add(Session session, SourceDocument document) throws SQLException {
        int added = session.update("""
                INSERT INTO document (id, sha256, file_name, kind, page_count, byte_size, imported_at)
                VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING""",
                document.id().value(), document.sha256(), document.fileName(), document.kind().name(),
                document.pageCount(), document.byteSize(), Times.toNanos(document.importedAt()));
        if (added == 0) {
            return false;
        }
        session.update("""
                WITH RECURSIVE number (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM number WHERE n + 1 < ?)
                INSERT INTO page (document, page_index) SELECT ?, n FROM number""",
                document.pageCount(), document.id().value());
        return true;
    }

    void remove(Session session, DocumentId document) throws SQLException {
        if (session.update("DELETE FROM document WHERE id = ?", document.value()) > 0) {
            session.update("INSERT OR REPLACE INTO removed_document (id, revision) VALUES (?, ?)",
                    document.value(), nextRevision(session));
        }
    }

    List<SourceDocument> all(Session session) throws SQLException {
        return session.list("SELECT * FROM document ORDER BY imported_at, id", DocumentTable::document);
    }

    Optional<SourceDocument> find(Session session, DocumentId id) throws SQLException {
        return session.first("SELECT * FROM document WHERE id = ?", DocumentTable::document, id.value());
    }

    Optional<ReadingSettings> readingSettings(Session session, DocumentId id) throws SQLException {
        Optional<String> stored = session.first(
                "SELECT reading_settings FROM document WHERE id = ? AND reading_settings IS NOT NULL",
                row -> row.getString(1), id.value());
        return stored.isEmpty() ? Optional.empty() : Optional.of(json.read(stored.get(), ReadingSettings.class));
    }

    void saveReadingSettings(Session session, DocumentId id, ReadingSettings settings) throws SQLException, RelireException {
        int changed = session.update("UPDATE document SET reading_settings = ? WHERE id = ?",
                json.write(settings, ReadingSettings.class), id.value());
        if (changed == 0) {
            throw new RelireException(ErrorKind.DOCUMENT_NOT_FOUND, id);
        }
    }

    private static SourceDocument document(ResultSet row) throws SQLException {
        return new SourceDocument(
                new DocumentId(row.getString("id")),
                row.getString("sha256"),
                row.getString("file_name"),
                MediaKind.valueOf(row.getString("kind")),
                row.getInt("page_count"),
                row.getLong("byte_size"),
                Times.ofNanos(row.getLong("imported_at")));
    }

    /// Notes that the text or the tags of a page have changed.
    static void touch(Session session, long pageKey) throws SQLException {
        session.update("UPDATE page SET revision = ? WHERE key = ?", nextRevision(session), pageKey);
    }

    private static long nextRevision(Session session) throws SQLException {
        session.update("UPDATE collection SET revision = revision + 1");
        return session.number("SELECT revision FROM collection");
    }

    ChangedPages changesSince(Session session, long revision) throws SQLException {
        List<PageId> pages = session.list("""
                SELECT document, page_index FROM page WHERE revision > ? AND chosen IS NOT NULL
                ORDER BY document, page_index""", DocumentTable::pageId, revision);
        List<DocumentId> removed = session.list("SELECT id FROM removed_document WHERE revision > ? ORDER BY id",
                row -> new DocumentId(row.getString(1)), revision);
        return new ChangedPages(pages, removed, session.number("SELECT revision FROM collection"));
    }

    static PageId pageId(ResultSet row) throws SQLException {
        return new PageId(new DocumentId(row.getString("document")), row.getInt("page_index"));
    }
}
