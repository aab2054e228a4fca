package org.relire.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relire.model.Origin;
import org.relire.model.PageChange;
import org.relire.model.PageId;
import org.relire.model.Reading;
import org.relire.workflow.port.FormerReading;
import org.relire.workflow.port.HistoryQuery;
import org.relire.workflow.port.LedgerEntry;
import org.relire.workflow.port.OriginUse;

/// The ledger and the marks in force, across pages.
record HistoryTable(Json json) {

    List<LedgerEntry> steps(Session session, HistoryQuery query) throws SQLException {
        StringBuilder where = new StringBuilder(" WHERE ledger.id < ?");
        List<@Nullable Object> values = new ArrayList<>(List.of(query.before()));
        if (query.document() != null) {
            where.append(" AND page.document = ?");
            values.add(query.document().value());
        }
        if (query.page() != null) {
            where.append(" AND page.document = ? AND page.page_index = ?");
            values.add(query.page().document().value());
            values.add(query.page().pageIndex());
        }
        if (query.author() != null) {
            where.append(" AND ledger.author_kind = ? AND ledger.author = ?");
            values.add(OriginKinds.kind(query.author()));
            values.add(query.author().name());
        }
        values.add(query.limit());
        return session.list("SELECT ledger.id, ledger.kind, ledger.body, page.document, page.page_index"
                + " FROM ledger JOIN page ON page.key = ledger.page" + where + " ORDER BY ledger.id DESC LIMIT ?",
                this::entry, values.toArray());
    }

    private LedgerEntry entry(ResultSet row) throws SQLException {
        return new LedgerEntry(row.getLong("id"), DocumentTable.pageId(row),
                json.read(row.getString("body"), PageChange.class), LedgerEntry.Kind.valueOf(row.getString("kind")));
    }

    List<OriginUse> origins(Session session) throws SQLException {
        return session.list("""
                SELECT origin_kind, origin, count(*), count(DISTINCT page), min(at), max(at)
                FROM mark WHERE kind <> 'SUSPECT' GROUP BY origin_kind, origin ORDER BY origin_kind, origin""",
                row -> new OriginUse(OriginKinds.origin(row.getString(1), row.getString(2)), row.getLong(3),
                        row.getLong(4), Times.ofNanos(row.getLong(5)), Times.ofNanos(row.getLong(6))));
    }

    List<PageId> pagesOf(Session session, Origin origin) throws SQLException {
        return session.list("""
                SELECT DISTINCT document, page_index FROM mark JOIN page ON page.key = mark.page
                WHERE origin_kind = ? AND origin = ? ORDER BY document, page_index""",
                DocumentTable::pageId, OriginKinds.kind(origin), origin.name());
    }

    List<Instant> times(Session session, Origin origin) throws SQLException {
        return session.list("""
                SELECT at FROM mark WHERE origin_kind = ? AND origin = ? AND kind <> 'SUSPECT' ORDER BY at""",
                row -> Times.ofNanos(row.getLong(1)), OriginKinds.kind(origin), origin.name());
    }

    List<FormerReading> formerReadings(Session session, PageId page) throws SQLException {
        return session.list("""
                SELECT former_reading.* FROM page JOIN ledger ON ledger.page = page.key
                JOIN former_reading ON former_reading.until = ledger.id
                WHERE document = ? AND page_index = ? ORDER BY until""",
                row -> new FormerReading(row.getLong("until"), TextTable.reading(row), PageTable.quality(row)),
                page.document().value(), page.pageIndex());
    }

    /// Keeps a reading of the page, and the estimate that the page has now.
    void saveFormer(Session session, long until, Reading reading, long pageKey) throws SQLException {
        session.update("""
                INSERT INTO former_reading (until, source, engine, read_at, text, layout, error_rate, error_rate_low, error_rate_high)
                SELECT ?, ?, ?, ?, ?, ?, error_rate, error_rate_low, error_rate_high FROM page WHERE key = ?""",
                until, reading.source().name(), reading.engine(), Times.toNanos(reading.at()), reading.text(),
                LayoutCodec.encode(reading.layout()), pageKey);
    }
}
