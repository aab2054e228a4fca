package org.relire.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.relire.model.PageOutcome;
import org.relire.model.PageRecord;
import org.relire.model.SourceDocument;
import org.relire.workflow.Collection;
import org.relire.workflow.RelireException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `relire documents`: the documents of a collection and how far they are read.
@Command(name = "documents", description = "${bundle:cli.documents.description}", footer = "  relire documents -c rapports")
final class DocumentsCommand implements Callable<Integer> {

    private final CommandContext context;
    private final Console console;

    @Mixin
    private CollectionOption collection = new CollectionOption();

    @Option(names = "--json", description = "${bundle:cli.option.json}")
    private boolean json;

    /// @param unread pages that nothing has read yet
    /// @param failed pages that could not be read
    private record Row(SourceDocument document, long unread, long failed) {

        static Row of(SourceDocument document, List<PageRecord> pages) {
            return new Row(document, count(pages, PageOutcome.Pending.class::isInstance), count(pages, PageOutcome.Failed.class::isInstance));
        }

        private static long count(List<PageRecord> pages, Predicate<PageOutcome> wanted) {
            return pages.stream().map(PageRecord::outcome).filter(wanted).count();
        }
    }

    DocumentsCommand(CommandContext context, Console console) {
        this.context = context;
        this.console = console;
    }

    @Override
    public Integer call() throws RelireException {
        List<Row> rows = new ArrayList<>();
        try (Collection opened = collection.openToRead(context)) {
            for (SourceDocument document : opened.store().documents()) {
                rows.add(Row.of(document, opened.store().pages(document.id())));
            }
        }
        if (json) {
            JsonResult.print(console, out -> json(rows, out));
            return 0;
        }
        rows.forEach(row -> console.result(console.text("cli.documents.row", row.document().id(), row.document().fileName(),
                row.document().pageCount(), row.unread(), row.failed())));
        if (rows.isEmpty()) {
            console.say("cli.documents.none");
        }
        return 0;
    }

    private static void json(List<Row> rows, JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (Row row : rows) {
            json.writeStartObject();
            json.writeStringField("document", row.document().id().value());
            json.writeStringField("fileName", row.document().fileName());
            json.writeStringField("kind", JsonResult.word(row.document().kind()));
            json.writeNumberField("pages", row.document().pageCount());
            json.writeNumberField("unread", row.unread());
            json.writeNumberField("failed", row.failed());
            json.writeStringField("importedAt", row.document().importedAt().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
