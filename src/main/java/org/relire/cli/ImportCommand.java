package org.relire.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.relire.model.SourceDocument;
import org.relire.workflow.Collection;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.ImportReport;
import org.relire.workflow.RelireException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `relire import`: files and folders into a collection.
@Command(name = "import", description = "${bundle:cli.import.description}", footer = "  relire import scans/ -c rapports")
final class ImportCommand implements Callable<Integer> {

    private final CommandContext context;
    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "${bundle:cli.label.input}", description = "${bundle:cli.option.input}")
    private List<Path> inputs = new ArrayList<>();

    @Mixin
    private CollectionOption collection = new CollectionOption();

    @Option(names = "--json", description = "${bundle:cli.option.json}")
    private boolean json;

    @Spec
    private @Nullable CommandSpec spec;

    ImportCommand(CommandContext context, Console console) {
        this.context = context;
        this.console = console;
    }

    @Override
    public Integer call() throws RelireException {
        GivenPaths given = new GivenPaths(Objects.requireNonNull(spec), inputs);
        given.refuseEmpty(collection.folder());
        given.refuseCollection(collection.folder());
        try (Cancellation cancellation = new Cancellation(console);
                Collection opened = collection.openOrMake(context)) {
            ImportReport report;
            try (ConsoleProgress progress = ConsoleProgress.of(console, cancellation)) {
                report = context.toolbox().get().importDocuments().run(opened, inputs, progress);
            }
            if (json) {
                JsonResult.print(console, out -> json(report, out));
            } else {
                lines(report);
            }
            PassedOver.say(report.passedOver(), console);
            return exitCode(report, cancellation);
        }
    }

    private static int exitCode(ImportReport report, Cancellation cancellation) {
        if (cancellation.isCancelled()) {
            return ErrorKind.CANCELLED.exitCode();
        }
        if (report.rejected().isEmpty()) {
            return 0;
        }
        return report.documents().isEmpty() ? report.rejected().getFirst().reason().kind().exitCode() : 1;
    }

    private void lines(ImportReport report) {
        for (SourceDocument document : report.imported()) {
            console.result(console.text(
                    "cli.import.imported", document.id(), document.fileName(), document.pageCount()));
        }
        report.duplicates().forEach(
                d -> console.result(console.text("cli.duplicate", d.file(), d.existing().fileName())));
        PageFailures.lines(report, console).forEach(console::result);
    }

    private void json(ImportReport report, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("imported");
        for (SourceDocument document : report.imported()) {
            json.writeStartObject();
            json.writeStringField("document", document.id().value());
            json.writeStringField("fileName", document.fileName());
            json.writeStringField("kind", JsonResult.word(document.kind()));
            json.writeNumberField("pages", document.pageCount());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("duplicates");
        for (ImportReport.Duplicate duplicate : report.duplicates()) {
            json.writeStartObject();
            json.writeStringField("file", duplicate.file().toString());
            json.writeStringField("document", duplicate.existing().id().value());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("rejected");
        for (ImportReport.Rejection rejection : report.rejected()) {
            json.writeStartObject();
            json.writeStringField("file", rejection.file().toString());
            json.writeStringField("error", JsonResult.word(rejection.reason().kind()));
            json.writeStringField("message", console.messages().sentence(rejection.reason()));
            json.writeEndObject();
        }
        json.writeEndArray();
        JsonResult.paths(json, "passedOver", report.passedOver());
        json.writeEndObject();
    }
}
