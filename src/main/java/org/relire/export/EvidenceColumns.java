package org.relire.export;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.relire.model.Annotation;
import org.relire.model.EvidenceDetails;
import org.relire.workflow.port.EvidenceRow;

/// The columns of the evidence table. Their names and closed values are stable English words, whatever the user's language.
final class EvidenceColumns {

    static final List<String> NAMES = List.of(
            "kind", "tag", "quotation", "document", "page", "cue", "heading", "addressee", "score_percent", "status",
            "detached", "note", "rule", "author", "date", "document_id", "annotation_id");

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

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /// On one line.
    static String line(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
