package org.relire.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.relire.model.Edit;
import org.relire.model.Mark;
import org.relire.model.Origin;
import org.relire.model.PageChange;
import org.relire.model.PageId;
import org.relire.model.Reading;
import org.relire.model.ReadingSource;
import org.relire.model.RepairedPage;
import org.relire.model.Suspect;
import org.relire.model.Verification;
import org.relire.workflow.RelireException;
import org.relire.workflow.port.CollectionStore;
import org.relire.workflow.port.LedgerEntry;
import org.relire.workflow.port.NewText;
import org.relire.workflow.port.StaleChangeException;

/// The readings of pages, the marks on the one in use, and the ledger of how they came about.
record TextTable(Json json) {

    private static final String CHOSEN = """
            FROM page JOIN reading ON reading.page = page.key AND reading.source = page.chosen
            WHERE page.document = ? AND page.page_index = ?""";

    private record StoredMark(long key, Mark mark) {
    }

    boolean saveReading(Session session, PageId page, Reading reading) throws SQLException, RelireException {
        long key = PageTable.key(session, page);
        boolean replacesChosen = session.number("SELECT count(*) FROM page WHERE key = ? AND chosen = ?",
                key, reading.source().name()) > 0;
        if (replacesChosen && hasHumanMarks(session, key)) {
            return false;
        }
        put(session, key, reading);
        if (replacesChosen) {
            restart(session, page, key);
        }
        return true;
    }

    private static void put(Session session, long pageKey, Reading reading) throws SQLException {
        session.update("""
                INSERT OR REPLACE INTO reading (page, source, engine, read_at, text, layout) VALUES (?, ?, ?, ?, ?, ?)""",
                pageKey, reading.source().name(), reading.engine(), Times.toNanos(reading.at()), reading.text(),
                LayoutCodec.encode(reading.layout()));
    }

    private static boolean hasHumanMarks(Session session, long pageKey) throws SQLException {
        return session.number("SELECT EXISTS (SELECT 1 FROM mark WHERE page = ? AND human)", pageKey) > 0;
    }

    /// Lets a page begin anew on another raw text. Where it has a history the ledger says so, even if no mark is left: steps
    /// that were taken back before do not fit the new text.
    private void restart(Session session, PageId page, long key) throws SQLException, RelireException {
        PageTable.saveQuality(session, page, null);
        List<Mark> marks = marks(session, key).stream().map(StoredMark::mark).toList();
        Optional<String> lastStep = session.first("SELECT kind FROM ledger WHERE page = ? ORDER BY id DESC LIMIT 1",
                row -> row.getString(1), key);
        if (!marks.isEmpty() || lastStep.filter(kind -> !kind.equals(LedgerEntry.Kind.NEW_TEXT.name())).isPresent()) {
            session.update("DELETE FROM mark WHERE page = ?", key);
            Origin author = new Origin.Rule(CollectionStore.NEW_TEXT_AUTHOR);
            write(session, page, key, new PageChange(marks, List.of(), author, Instant.now()), LedgerEntry.Kind.NEW_TEXT);
        }
        DocumentTable.touch(session, key);
    }

    List<Reading> readings(Session session, PageId page) throws SQLException {
        return session.list("""
                SELECT reading.* FROM page JOIN reading ON reading.page = page.key
                WHERE document = ? AND page_index = ?""", TextTable::reading, page.document().value(), page.pageIndex())
                .stream().sorted(Comparator.comparing(Reading::source)).toList();
    }

    static Reading reading(ResultSet row) throws SQLException {
        return new Reading(
                ReadingSource.valueOf(row.getString("source")),
                row.getString("engine"),
                row.getString("text"),
                LayoutCodec.decode(row.getBytes("layout")),
                Times.ofNanos(row.getLong("read_at")));
    }

    boolean choose(Session session, PageId page, ReadingSource source) throws SQLException, RelireException {
        long key = PageTable.key(session, page);
        boolean isThere = session.number("SELECT count(*) FROM reading WHERE page = ? AND source = ?",
                key, source.name()) > 0;
        if (!isThere || hasHumanMarks(session, key)) {
            return false;
        }
        session.update("UPDATE page SET chosen = ? WHERE key = ?", source.name(), key);
        restart(session, page, key);
        return true;
    }

    Optional<Reading> chosen(Session session, PageId page) throws SQLException {
        return session.first("SELECT reading.* " + CHOSEN, TextTable::reading, page.document().value(), page.pageIndex());
    }

    Optional<RepairedPage> present(Session session, PageId page) throws SQLException {
        Optional<String> raw = raw(session, page);
        OptionalLong key = PageTable.find(session, page);
        if (raw.isEmpty() || key.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(present(raw.get(), marks(session, key.getAsLong())));
    }

    static Optional<String> raw(Session session, PageId page) throws SQLException {
        return session.first("SELECT text " + CHOSEN, row -> row.getString(1),
                page.document().value(), page.pageIndex());
    }

    private static RepairedPage present(String raw, List<StoredMark> marks) throws SQLException {
        try {
            return new RepairedPage(raw, marks.stream().map(StoredMark::mark).toList());
        } catch (IllegalArgumentException e) {
            throw Json.damaged(e);
        }
    }

    private List<StoredMark> marks(Session session, long pageKey) throws SQLException {
        return session.list("SELECT key, body FROM mark WHERE page = ? ORDER BY key",
                row -> new StoredMark(row.getLong(1), json.read(row.getString(2), Mark.class)), pageKey);
    }

    LedgerEntry append(Session session, PageId page, PageChange change, LedgerEntry.Kind kind)
            throws SQLException, RelireException {
        long key = PageTable.key(session, page);
        String raw = raw(session, page)
                .orElseThrow(() -> new StaleChangeException(page, null));
        List<StoredMark> before = marks(session, key);
        check(page, present(raw, before), change);
        delete(session, before, change.removed());
        for (Mark mark : change.added()) {
            insert(session, key, mark);
        }
        DocumentTable.touch(session, key);
        return write(session, page, key, change, kind);
    }

    private static void check(PageId page, RepairedPage present, PageChange change) {
        try {
            present.apply(change);
        } catch (IllegalArgumentException e) {
            throw new StaleChangeException(page, e);
        }
    }

    void replace(Session session, PageId page, RepairedPage former, NewText next) throws SQLException, RelireException {
        long key = PageTable.key(session, page);
        Optional<Reading> old = chosen(session, page);
        Optional<RepairedPage> present = present(session, page);
        if (old.isEmpty() || !present.map(p -> p.isSameAs(former)).orElse(false)) {
            throw new StaleChangeException(page, null);
        }
        RepairedPage _ = new RepairedPage(next.reading().text(), next.marks());
        session.update("DELETE FROM mark WHERE page = ?", key);
        put(session, key, next.reading());
        session.update("UPDATE page SET chosen = ? WHERE key = ?", next.reading().source().name(), key);
        for (Mark mark : next.marks()) {
            insert(session, key, mark);
        }
        LedgerEntry entry = write(session, page, key, next.over(former), next.kind());
        new HistoryTable(json).saveFormer(session, entry.id(), old.get(), key);
        PageTable.saveQuality(session, page, next.quality());
        DocumentTable.touch(session, key);
    }

    private static void delete(Session session, List<StoredMark> stored, List<Mark> removed) throws SQLException {
        List<StoredMark> left = new ArrayList<>(stored);
        for (Mark mark : removed) {
            StoredMark row = left.stream().filter(s -> s.mark().equals(mark)).findFirst().orElseThrow();
            left.remove(row);
            session.update("DELETE FROM mark WHERE key = ?", row.key());
        }
    }

    private void insert(Session session, long pageKey, Mark mark) throws SQLException {
        String kind = switch (mark) {
            case Edit _ -> "EDIT";
            case Suspect _ -> "SUSPECT";
            case Verification _ -> "VERIFICATION";
        };
        session.update("INSERT INTO mark (page, kind, human, origin_kind, origin, at, body) VALUES (?, ?, ?, ?, ?, ?, ?)",
                pageKey, kind, mark.origin().isHuman(), OriginKinds.kind(mark.origin()), mark.origin().name(),
                Times.toNanos(mark.at()), json.write(mark, Mark.class));
    }

    private LedgerEntry write(Session session, PageId page, long key, PageChange change, LedgerEntry.Kind kind)
            throws SQLException {
        session.update("INSERT INTO ledger (page, kind, author_kind, author, body) VALUES (?, ?, ?, ?, ?)",
                key, kind.name(), OriginKinds.kind(change.author()), change.author().name(),
                json.write(change, PageChange.class));
        return new LedgerEntry(session.number("SELECT last_insert_rowid()"), page, change, kind);
    }

    List<LedgerEntry> ledger(Session session, PageId page) throws SQLException {
        return session.list("""
                SELECT ledger.id, ledger.kind, ledger.body FROM page JOIN ledger ON ledger.page = page.key
                WHERE document = ? AND page_index = ? ORDER BY ledger.id""",
                row -> new LedgerEntry(row.getLong(1), page, json.read(row.getString(3), PageChange.class),
                        LedgerEntry.Kind.valueOf(row.getString(2))),
                page.document().value(), page.pageIndex());
    }

    /// What does not fit together on a page: its marks with its raw text, or with its ledger.
    List<String> problems(Session session, PageId page) {
        try {
            List<Mark> replayed = new ArrayList<>();
            for (LedgerEntry entry : ledger(session, page)) {
                entry.change().removed().forEach(replayed::remove);
                replayed.addAll(entry.change().added());
            }
            RepairedPage present = present(session, page).orElse(RepairedPage.unedited(""));
            return present.marks().size() == replayed.size() && replayed.containsAll(present.marks())
                    ? List.of()
                    : List.of(page + ": the ledger does not lead to the present text");
        } catch (SQLException e) {
            return List.of(page + ": " + e.getMessage());
        }
    }
}
