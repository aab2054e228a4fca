package org.relire.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.relire.model.Annotation;
import org.relire.model.DocumentId;
import org.relire.model.PageId;
import org.relire.model.Tag;
import org.relire.model.TagKind;
import org.relire.workflow.RelireException;

/// Tags, what they tag, and the dictionary.
record TagTable(Json json) {

    private static final String ANNOTATIONS = """
            SELECT annotation.body, tag.name, tag.kind FROM annotation
            JOIN tag ON tag.key = annotation.tag
            JOIN page ON page.key = annotation.page
            JOIN document ON document.id = page.document""";
    private static final String BY_PLACE =
            " ORDER BY document.imported_at, document.id, page.page_index, annotation.position, annotation.id";

    private static String folded(Tag tag) {
        return Normalizer.normalize(tag.name(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private static Optional<Long> find(Session session, Tag tag) throws SQLException {
        return session.first("SELECT key FROM tag WHERE folded_name = ?", row -> row.getLong(1), folded(tag));
    }

    /// The tag's row, made if there is none of that name.
    private static long key(Session session, Tag tag) throws SQLException {
        session.update("INSERT INTO tag (folded_name, name, kind) VALUES (?, ?, ?) ON CONFLICT (folded_name) DO NOTHING",
                folded(tag), tag.name(), tag.kind().name());
        return find(session, tag).orElseThrow();
    }

    void save(Session session, Tag tag) throws SQLException {
        long key = key(session, tag);
        String kind = tag.kind().name();
        int changed = session.update("UPDATE tag SET name = ?, kind = ? WHERE key = ? AND (name <> ? OR kind <> ?)",
                tag.name(), kind, key, tag.name(), kind);
        if (changed > 0) {
            touchTagged(session, key);
        }
    }

    private static void touchTagged(Session session, long tagKey) throws SQLException {
        for (long page : session.list("SELECT DISTINCT page FROM annotation WHERE tag = ?", r -> r.getLong(1), tagKey)) {
            DocumentTable.touch(session, page);
        }
    }

    List<Tag> all(Session session) throws SQLException {
        return session.list("SELECT name, kind FROM tag ORDER BY folded_name",
                row -> new Tag(row.getString(1), TagKind.valueOf(row.getString(2))));
    }

    void merge(Session session, Tag from, Tag to) throws SQLException {
        long kept = key(session, to);
        Optional<Long> gone = find(session, from).filter(key -> key != kept);
        if (gone.isPresent()) {
            touchTagged(session, gone.get());
            session.update("UPDATE annotation SET tag = ? WHERE tag = ?", kept, gone.get());
            session.update("DELETE FROM tag WHERE key = ?", gone.get());
        }
    }

    boolean deleteUnused(Session session, Tag tag) throws SQLException {
        return session.update("""
                DELETE FROM tag WHERE folded_name = ?
                AND NOT EXISTS (SELECT 1 FROM annotation WHERE annotation.tag = tag.key)""", folded(tag)) > 0;
    }

    void saveAnnotation(Session session, Annotation annotation) throws SQLException, RelireException {
        long page = PageTable.key(session, annotation.target().page());
        touchAnnotated(session, annotation.id());
        session.update("INSERT OR REPLACE INTO annotation (id, page, tag, position, body) VALUES (?, ?, ?, ?, ?)",
                annotation.id(), page, key(session, annotation.tag()), annotation.target().position().start(),
                json.write(annotation, Annotation.class));
        DocumentTable.touch(session, page);
    }

    private static void touchAnnotated(Session session, String annotation) throws SQLException {
        Optional<Long> page = session.first("SELECT page FROM annotation WHERE id = ?", r -> r.getLong(1), annotation);
        if (page.isPresent()) {
            DocumentTable.touch(session, page.get());
        }
    }

    List<Annotation> change(Session session, List<PageId> pages, UnaryOperator<List<Annotation>> change)
            throws SQLException, RelireException {
        List<Annotation> before = new ArrayList<>();
        for (PageId page : pages) {
            before.addAll(annotations(session, page));
        }
        List<Annotation> after = List.copyOf(change.apply(List.copyOf(before)));
        Set<String> kept = after.stream().map(Annotation::id).collect(Collectors.toSet());
        for (Annotation each : before) {
            if (!kept.contains(each.id())) {
                delete(session, each.id());
            }
        }
        Set<Annotation> same = Set.copyOf(before);
        for (Annotation each : after) {
            if (!same.contains(each)) {
                saveAnnotation(session, each);
            }
        }
        return after;
    }

    private static void delete(Session session, String id) throws SQLException {
        touchAnnotated(session, id);
        session.update("DELETE FROM annotation WHERE id = ?", id);
    }

    List<Annotation> annotations(Session session) throws SQLException {
        return session.list(ANNOTATIONS + BY_PLACE, this::annotation);
    }

    List<Annotation> annotations(Session session, PageId page) throws SQLException {
        return session.list(ANNOTATIONS + " WHERE document.id = ? AND page.page_index = ?" + BY_PLACE, this::annotation,
                page.document().value(), page.pageIndex());
    }

    List<Annotation> annotations(Session session, DocumentId document) throws SQLException {
        return session.list(ANNOTATIONS + " WHERE document.id = ?" + BY_PLACE, this::annotation, document.value());
    }

    /// The tag's row is the truth; the body's tag is the one it was saved with.
    private Annotation annotation(ResultSet row) throws SQLException {
        Tag tag = new Tag(row.getString(2), TagKind.valueOf(row.getString(3)));
        return json.read(row.getString(1), Annotation.class).withTag(tag);
    }

    Set<String> dictionary(Session session) throws SQLException {
        return new TreeSet<>(session.list("SELECT word FROM dictionary", row -> row.getString(1)));
    }

    void addWord(Session session, String word) throws SQLException {
        session.update("INSERT OR IGNORE INTO dictionary (word) VALUES (?)", word);
    }

    void removeWord(Session session, String word) throws SQLException {
        session.update("DELETE FROM dictionary WHERE word = ?", word);
    }
}
