package org.relire.export;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.relire.model.Annotation;
import org.relire.model.EvidenceDetails;
import org.relire.model.TagKind;
import org.relire.workflow.Messages;
import org.relire.workflow.StandardTags;
import org.relire.workflow.port.EvidenceRow;

/// The columns of the evidence table. For programs their names and closed values are stable English words; for people they are words of their language.
final class EvidenceColumns {

    static final List<String> NAMES = List.of(
            "kind", "tag", "quotation", "document", "page", "cue", "heading", "addressee", "score_percent", "status",
            "detached", "note", "rule", "author", "date", "document_id", "annotation_id");

    private static final int KIND = NAMES.indexOf("kind");
    private static final int TAG = NAMES.indexOf("tag");
    private static final int STATUS = NAMES.indexOf("status");
    private static final int DETACHED = NAMES.indexOf("detached");

    private EvidenceColumns() {
    }

    /// The cells of a row: a number is a `Number`, a time an `Instant` to the second, all else text; what is not known is an empty text.
    static List<Object> cells(EvidenceRow row) {
        Annotation annotation = row.annotation();
        EvidenceDetails details = annotation.details();
        return List.of(
                word(annotation.tag().kind()),
                annotation.tag().name(),
                annotation.target().quote().exact(),
                row.fileName(),
                annotation.target().page().pageNumber(),
                details == null ? "" : details.cue(),
                details == null ? "" : details.heading(),
                details == null ? "" : details.addressee(),
                details == null ? "" : Math.round(details.score() * 100),
                word(annotation.status()),
                annotation.detached() ? "yes" : "no",
                annotation.note(),
                details == null ? "" : details.rule(),
                annotation.origin().name(),
                annotation.at().truncatedTo(ChronoUnit.SECONDS),
                annotation.target().page().document().value(),
                annotation.id());
    }

    /// The columns' names for people.
    static List<String> names(Messages messages) {
        return NAMES.stream().map(name -> messages.text("export.column." + name.replace('_', '-'))).toList();
    }

    /// The cells of a row for people: closed values and standard tags in their language, all else as [#cells].
    static List<Object> cells(EvidenceRow row, Messages messages) {
        Annotation annotation = row.annotation();
        List<Object> cells = new ArrayList<>(cells(row));
        cells.set(KIND, messages.text("tag.kind." + word(annotation.tag().kind())));
        if (annotation.tag().kind() != TagKind.CUSTOM && StandardTags.holds(annotation.tag())) {
            cells.set(TAG, cells.get(KIND));
        }
        cells.set(STATUS, messages.text("evidence.status." + word(annotation.status())));
        cells.set(DETACHED, messages.text(annotation.detached() ? "export.yes" : "export.no"));
        return cells;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /// On one line.
    static String line(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
