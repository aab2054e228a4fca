package org.relire.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.relire.model.SourceDocument;
import org.relire.workflow.Collection;
import org.relire.workflow.CollectionFolder;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.JobSettings;
import org.relire.workflow.JobSummary;
import org.relire.workflow.RelireException;
import org.relire.workflow.Toolbox;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `relire run`: the whole job without a window.
@Command(name = "run", description = "${bundle:cli.run.description}", footer = "  relire run scans/ rapport.pdf -o textes")
final class RunCommand implements Callable<Integer> {

    private final CommandContext context;
    private final Console console;

    @Parameters(arity = "0..*", paramLabel = "${bundle:cli.label.input}", description = "${bundle:cli.run.input}")
    private List<Path> inputs = new ArrayList<>();

    @Option(names = {"-c", "--collection"}, paramLabel = "${bundle:cli.label.folder}", description = "${bundle:cli.run.collection}")
    private @Nullable Path collection;

    @Option(names = {"-o", "--output"}, paramLabel = "${bundle:cli.label.output}", defaultValue = "relire-out",
            description = "${bundle:cli.run.output}")
    private Path output = Path.of("relire-out");

    @Option(names = "--json", description = "${bundle:cli.option.json}")
    private boolean json;

    @Mixin
    private JobOptions options = new JobOptions();

    @Spec
    private @Nullable CommandSpec spec;

    RunCommand(CommandContext context, Console console) {
        this.context = context;
        this.console = console;
    }

    @Override
    public Integer call() throws RelireException {
        CommandSpec command = Objects.requireNonNull(spec);
        JobSettings settings = options.settings(command);
        GivenPaths given = new GivenPaths(command, inputs);
        given.refuseEmpty(output, Objects.requireNonNullElse(collection, output));
        given.refuseOutput(output);
        Path kept = collection;
        if (kept != null) {
            given.refuseCollection(kept);
        }
        if (kept == null && inputs.isEmpty()) {
            throw new UsageException(command, "cli.run.nothing");
        }
        if (kept != null && inputs.isEmpty() && !Files.exists(new CollectionFolder(kept).database())) {
            throw new RelireException(ErrorKind.COLLECTION_NOT_FOUND, kept);
        }
        if (kept != null) {
            return run(kept, settings);
        }
        try (TemporaryFolder scratch = TemporaryFolder.temporary()) {
            return run(scratch.root().resolve("collection"), settings);
        }
    }

    private int run(Path folder, JobSettings settings) throws RelireException {
        Toolbox tools = context.toolbox().get();
        OutputFolder results = new OutputFolder(output, console);
        results.check();
        try (Cancellation cancellation = new Cancellation(console);
                Collection opened = tools.collections().open(folder)) {
            JobSummary summary;
            try (ConsoleProgress progress = ConsoleProgress.of(console, cancellation)) {
                summary = inputs.isEmpty()
                        ? tools.processDocuments().goOn(opened, settings, progress)
                        : tools.processDocuments().run(opened, inputs, settings, progress);
            }
            List<RelireException> failed =
                    results.write(opened, documents(opened, summary), tools, cancellation);
            new RunReport(summary, documents(opened, summary), failed, output, console).print(json);
            PassedOver.say(summary.imported().passedOver(), console);
            if (inputs.isEmpty() && summary.documents() == 0) {
                console.say("cli.run.empty", folder);
            }
            if (collection == null && !json && summary.documents() > 0) {
                console.say("cli.run.not-kept");
            }
            return exitCode(summary, failed, cancellation);
        }
    }

    private List<SourceDocument> documents(Collection opened, JobSummary summary) throws RelireException {
        return inputs.isEmpty() ? opened.store().documents() : summary.imported().documents();
    }

    private static int exitCode(
            JobSummary summary, List<RelireException> failed, Cancellation cancellation) {
        if (cancellation.isCancelled()) {
            return ErrorKind.CANCELLED.exitCode();
        }
        if (summary.documents() == 0) {
            return summary.imported().rejected().stream().findFirst()
                    .map(r -> r.reason().kind().exitCode()).orElse(ErrorKind.NOTHING_TO_IMPORT.exitCode());
        }
        if (failed.stream().anyMatch(reason -> reason.kind() == ErrorKind.FILE_NOT_OURS)) {
            return ErrorKind.FILE_NOT_OURS.exitCode();
        }
        return summary.hasFailures() || !failed.isEmpty() ? 1 : 0;
    }
}
