package org.relire.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.relire.model.SourceDocument;
import org.relire.workflow.Collection;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.ExportDocuments;
import org.relire.workflow.RelireException;
import org.relire.workflow.port.ExportFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `relire export`: documents of a collection in one of the formats, or the table of evidence.
@Command(name = "export", description = "${bundle:cli.export.description}",
        footer = "  relire export -c rapports -f alto -o sortie")
final class ExportCommand implements Callable<Integer> {

    private final CommandContext context;
    private final Console console;

    @Mixin
    private CollectionOption collection = new CollectionOption();

    @Option(names = {"-f", "--format"}, paramLabel = "FORMAT", required = true,
            description = "${bundle:cli.export.format}")
    private @Nullable ExportFormat format;

    @Option(names = {"-o", "--output"}, paramLabel = "${bundle:cli.label.output}", required = true, description = "${bundle:cli.export.output}")
    private @Nullable Path output;

    @Option(names = "--document", paramLabel = "${bundle:cli.label.document}", description = "${bundle:cli.export.document}")
    private List<String> wanted = new ArrayList<>();

    @Spec
    private @Nullable CommandSpec spec;

    ExportCommand(CommandContext context, Console console) {
        this.context = context;
        this.console = console;
    }

    @Override
    public Integer call() throws RelireException {
        ExportFormat chosen = Objects.requireNonNull(format);
        Path target = Objects.requireNonNull(output);
        if (!chosen.isTable() && Files.isRegularFile(target)) {
            throw new UsageException(Objects.requireNonNull(spec), "cli.export.no-folder", target);
        }
        try (Cancellation cancellation = new Cancellation(console);
                Collection opened = collection.openToRead(context)) {
            ExportDocuments exports = context.toolbox().get().exports().get();
            List<SourceDocument> documents = documents(opened);
            if (chosen.isTable()) {
                String ending = "." + chosen.extension();
                Path file = target.toString().toLowerCase(Locale.ROOT).endsWith(ending) ? target : target.resolve("evidence" + ending);
                exports.evidenceUnlessForeign(opened, documents, chosen, console.messages(), file);
                UnreadPages.say(console, opened, documents);
                console.result(file.toString());
                return 0;
            }
            ExportDocuments.Report report;
            try (ConsoleProgress progress = ConsoleProgress.of(console, cancellation)) {
                report = exports.each(opened, documents, chosen, target, progress);
            }
            report.written().forEach(file -> console.result(file.toString()));
            report.failed().forEach(failure -> console.say(failure.reason()));
            if (!report.unread().isEmpty()) {
                console.say("cli.export.unread", report.unread().size(),
                        report.unread().stream().map(SourceDocument::fileName).collect(Collectors.joining(", ")));
            }
            UnreadPages.say(console, opened, documents);
            return exitCode(report);
        }
    }

    private static int exitCode(ExportDocuments.Report report) {
        if (report.failed().stream().anyMatch(failure -> failure.reason().kind() == ErrorKind.FILE_NOT_OURS)) {
            return ErrorKind.FILE_NOT_OURS.exitCode();
        }
        return report.failed().isEmpty() && report.unread().isEmpty() ? 0 : 1;
    }

    private List<SourceDocument> documents(Collection opened) throws RelireException {
        if (wanted.isEmpty()) {
            return opened.store().documents();
        }
        DocumentNames names = DocumentNames.of(opened);
        List<SourceDocument> chosen = new ArrayList<>();
        for (String id : wanted) {
            chosen.add(names.find(id));
        }
        return chosen;
    }
}
