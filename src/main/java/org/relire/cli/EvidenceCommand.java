package org.relire.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.relire.model.Annotation;
import org.relire.model.AnnotationStatus;
import org.relire.model.DocumentId;
import org.relire.model.EvidenceDetails;
import org.relire.model.SourceDocument;
import org.relire.model.TagKind;
import org.relire.workflow.Collection;
import org.relire.workflow.RelireException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `relire evidence`: the findings and recommendations of a collection, rejected ones left out.
@Command(name = "evidence", description = "${bundle:cli.evidence.description}", footer = "  relire evidence -c rapports")
final class EvidenceCommand implements Callable<Integer> {

    private final CommandContext context;
    private final Console console;

    @Mixin
    private CollectionOption collection = new CollectionOption();

    @Option(names = "--json", description = "${bundle:cli.option.json}")
    private boolean json;

    EvidenceCommand(CommandContext context, Console console) {
        this.context = context;
        this.console = console;
    }

    @Override
    public Integer call() throws RelireException {
        try (Collection opened = collection.openToRead(context)) {
            Map<DocumentId, String> names = new HashMap<>();
            for (SourceDocument document : opened.store().documents()) {
                names.put(document.id(), document.fileName());
            }
            List<Annotation> rows = opened.store().annotations().stream()
                    .filter(a -> a.tag().kind() != TagKind.CUSTOM && a.status() != AnnotationStatus.REJECTED).toList();
            if (json) {
                JsonResult.print(console, out -> json(rows, names, out));
            } else {
                DocumentNames shown = DocumentNames.of(opened);
                rows.forEach(a -> line(a, shown.shown(a.target().page().document(), "")));
                if (rows.isEmpty()) {
                    console.say("cli.evidence.none");
                }
            }
            return 0;
        }
    }

    private void line(Annotation annotation, String fileName) {
        EvidenceDetails details = annotation.details();
        console.result(console.text("cli.evidence.row",
                annotation.tag().name(), fileName, annotation.target().page().pageNumber(), status(annotation.status()),
                details == null ? "–" : console.percent(details.score(), 0)));
        console.result("    " + annotation.target().quote().exact().replaceAll("\\s+", " ").strip());
        if (details != null && !details.addressee().isEmpty()) {
            console.result("    " + console.text("cli.evidence.addressee", details.addressee()));
        }
    }

    private String status(AnnotationStatus status) {
        return switch (status) {
            case PROPOSED -> console.text("cli.evidence.proposed");
            case ACCEPTED -> console.text("cli.evidence.accepted");
            case REJECTED -> console.text("cli.evidence.rejected");
        };
    }

    private static void json(List<Annotation> rows, Map<DocumentId, String> names, JsonGenerator json)
            throws IOException {
        json.writeStartArray();
        for (Annotation row : rows) {
            json.writeStartObject();
            json.writeStringField("id", row.id());
            json.writeStringField("kind", JsonResult.word(row.tag().kind()));
            json.writeStringField("tag", row.tag().name());
            json.writeStringField("quotation", row.target().quote().exact());
            json.writeStringField("document", row.target().page().document().value());
            json.writeStringField("fileName", names.getOrDefault(row.target().page().document(), ""));
            json.writeNumberField("page", row.target().page().pageNumber());
            EvidenceDetails details = row.details();
            if (details != null) {
                json.writeStringField("rule", details.rule());
                json.writeStringField("cue", details.cue());
                json.writeStringField("heading", details.heading());
                json.writeStringField("addressee", details.addressee());
                json.writeNumberField("score", details.score());
            }
            json.writeStringField("status", JsonResult.word(row.status()));
            json.writeBooleanField("detached", row.detached());
            json.writeStringField("note", row.note());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
