package org.relire.store;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.relire.model.DocumentId;
import org.relire.model.PageId;
import org.relire.model.PageImage;
import org.relire.model.PageOutcome;
import org.relire.model.PageRecord;
import org.relire.model.PageState;
import org.relire.model.QualityEstimate;
import org.relire.model.StateMark;
import org.relire.model.ReadingSource;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.RelireException;

/// What is known of pages beside their text.
///
/// @param root the collection's folder, from which the paths of images are kept
record PageTable(Path root, Json json) {

    private static final String RECORD = """
            SELECT page.*,
                (SELECT count(*) FROM mark WHERE mark.page = page.key AND mark.kind = 'EDIT') AS edits,
                (SELECT count(*) FROM mark WHERE mark.page = page.key AND mark.kind = 'SUSPECT') AS suspects
            FROM page WHERE document = ?""";

    /// The key of a page's row; empty if the collection has not got it.
    static OptionalLong find(Session session, PageId page) throws SQLException {
        Optional<Long> key = session.first("SELECT key FROM page WHERE document = ? AND page_index = ?",
                row -> row.getLong(1), page.document().value(), page.pageIndex());
        return key.map(OptionalLong::of).orElse(OptionalLong.empty());
    }

    /// @throws RelireException of kind DOCUMENT_NOT_FOUND if the collection has not got the page
    static long key(Session session, PageId page) throws SQLException, RelireException {
        OptionalLong key = find(session, page);
        if (key.isEmpty()) {
            throw new RelireException(ErrorKind.DOCUMENT_NOT_FOUND, page.document());
        }
        return key.getAsLong();
    }

    List<PageRecord> records(Session session, DocumentId document) throws SQLException {
        return session.list(RECORD + " ORDER BY page_index", this::page, document.value());
    }

    Optional<PageRecord> record(Session session, PageId page) throws SQLException {
        return session.first(RECORD + " AND page_index = ?", this::page, page.document().value(), page.pageIndex());
    }

    private PageRecord page(ResultSet row) throws SQLException {
        PageId id = DocumentTable.pageId(row);
        String chosen = row.getString("chosen");
        return new PageRecord(
                id,
                image(row, id),
                outcome(row),
                chosen == null ? null : ReadingSource.valueOf(chosen),
                PageState.valueOf(row.getString("state")),
                quality(row),
                row.getInt("edits"),
                row.getInt("suspects"));
    }

    private @Nullable PageImage image(ResultSet row, PageId id) throws SQLException {
        String path = row.getString("image_path");
        return path == null ? null : new PageImage(id, root.resolve(path),
                row.getInt("image_width"), row.getInt("image_height"), row.getInt("image_dpi"));
    }

    private PageOutcome outcome(ResultSet row) throws SQLException {
        String name = row.getString("outcome");
        return switch (OutcomeName.valueOf(name)) {
            case PENDING -> new PageOutcome.Pending();
            case RECOGNIZED -> new PageOutcome.Recognized();
            case BLANK -> new PageOutcome.Blank();
            case TEXT_LAYER_USED -> new PageOutcome.TextLayerUsed();
            case FAILED -> json.read(row.getString("failure"), PageOutcome.Failed.class);
        };
    }

    /// From the three columns of an estimate, which other tables have too.
    static @Nullable QualityEstimate quality(ResultSet row) throws SQLException {
        double rate = row.getDouble("error_rate");
        return row.wasNull()
                ? null
                : new QualityEstimate(rate, row.getDouble("error_rate_low"), row.getDouble("error_rate_high"));
    }

    void saveImage(Session session, PageImage image) throws SQLException, RelireException {
        session.update("""
                UPDATE page SET image_path = ?, image_width = ?, image_height = ?, image_dpi = ? WHERE key = ?""",
                relative(image.path()), image.width(), image.height(), image.dpi(), key(session, image.page()));
    }

    /// A path within the collection is kept from its root, so that the folder can be moved and copied.
    private String relative(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        Path within = absolute.startsWith(root) ? root.relativize(absolute) : absolute;
        return within.toString().replace(within.getFileSystem().getSeparator(), "/");
    }

    void saveOutcome(Session session, PageId page, PageOutcome outcome) throws SQLException, RelireException {
        OutcomeName name = switch (outcome) {
            case PageOutcome.Pending _ -> OutcomeName.PENDING;
            case PageOutcome.Recognized _ -> OutcomeName.RECOGNIZED;
            case PageOutcome.Blank _ -> OutcomeName.BLANK;
            case PageOutcome.TextLayerUsed _ -> OutcomeName.TEXT_LAYER_USED;
            case PageOutcome.Failed _ -> OutcomeName.FAILED;
        };
        session.update("UPDATE page SET outcome = ?, failure = ? WHERE key = ?", name.name(),
                outcome instanceof PageOutcome.Failed failed ? json.write(failed, PageOutcome.Failed.class) : null, key(session, page));
    }

    private enum OutcomeName {
        PENDING, RECOGNIZED, BLANK, TEXT_LAYER_USED, FAILED
    }

    void saveState(Session session, PageId page, PageState state) throws SQLException, RelireException {
        session.update("UPDATE page SET state = ? WHERE key = ?", state.name(), key(session, page));
    }

    void saveState(Session session, PageId page, StateMark mark) throws SQLException, RelireException {
        saveState(session, page, mark.state());
        session.update("INSERT INTO page_state (page, state, author_kind, author, at) VALUES (?, ?, ?, ?, ?)",
                key(session, page), mark.state().name(), OriginKinds.kind(mark.by()), mark.by().name(),
                Times.toNanos(mark.at()));
    }

    List<StateMark> states(Session session, PageId page) throws SQLException {
        return session.list("""
                SELECT page_state.state, author_kind, author, at FROM page_state JOIN page ON page.key = page_state.page
                WHERE document = ? AND page_index = ? ORDER BY id""",
                row -> new StateMark(PageState.valueOf(row.getString(1)),
                        OriginKinds.origin(row.getString(2), row.getString(3)), Times.ofNanos(row.getLong(4))),
                page.document().value(), page.pageIndex());
    }

    /// @param quality null where it is not known
    static void saveQuality(Session session, PageId page, @Nullable QualityEstimate quality)
            throws SQLException, RelireException {
        session.update("UPDATE page SET error_rate = ?, error_rate_low = ?, error_rate_high = ? WHERE key = ?",
                quality == null ? null : quality.characterErrorRate(), quality == null ? null : quality.low(),
                quality == null ? null : quality.high(), key(session, page));
    }
}
