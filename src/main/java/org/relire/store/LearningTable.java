package org.relire.store;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relire.model.Decision;
import org.relire.model.DocumentId;
import org.relire.model.PageId;
import org.relire.model.SampleCheck;

/// What is learnt from people: decisions, searches, samples.
record LearningTable(Json json) {

    List<Decision> decisions(Session session) throws SQLException {
        return session.list("SELECT body FROM decision ORDER BY before, after",
                row -> json.read(row.getString(1), Decision.class));
    }

    void decide(Session session, Decision decision) throws SQLException {
        session.update("INSERT OR REPLACE INTO decision (before, after, body) VALUES (?, ?, ?)",
                decision.before(), decision.after(), json.write(decision, Decision.class));
    }

    void revoke(Session session, Decision decision) throws SQLException {
        session.update("DELETE FROM decision WHERE before = ? AND after = ?", decision.before(), decision.after());
    }

    void countSearch(Session session, List<PageId> found) throws SQLException {
        for (PageId page : found) {
            session.update("UPDATE page SET searches = searches + 1 WHERE document = ? AND page_index = ?",
                    page.document().value(), page.pageIndex());
        }
    }

    Map<PageId, Long> searches(Session session) throws SQLException {
        Map<PageId, Long> counts = new LinkedHashMap<>();
        session.list("SELECT document, page_index, searches FROM page WHERE searches > 0 ORDER BY document, page_index",
                row -> Map.entry(DocumentTable.pageId(row), row.getLong(3)))
                .forEach(e -> counts.put(e.getKey(), e.getValue()));
        return counts;
    }

    Optional<SampleCheck> sample(Session session, DocumentId document) throws SQLException {
        return session.first("SELECT body FROM sample WHERE document = ?",
                row -> json.read(row.getString(1), SampleCheck.class), document.value());
    }

    void saveSample(Session session, SampleCheck sample) throws SQLException {
        session.update("INSERT OR REPLACE INTO sample (document, body) VALUES (?, ?)",
                sample.document().value(), json.write(sample, SampleCheck.class));
    }
}
