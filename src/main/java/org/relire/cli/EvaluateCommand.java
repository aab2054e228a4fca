package org.relire.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.relire.workflow.JobSettings;
import org.relire.workflow.RelireException;
import org.relire.workflow.port.Evaluation;
import org.relire.workflow.port.Evaluator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `relire evaluate`: scores repair, or OCR, against ground truth.
@Command(name = "evaluate", description = "${bundle:cli.evaluate.description}",
        footer = "  mkdir essai && cp sample-docs/dragage-canal.png essai%n"
                + "  cp sample-docs/ground-truth/dragage-canal.txt essai/dragage-canal.gt.txt%n"
                + "  relire evaluate essai --ocr")
final class EvaluateCommand implements Callable<Integer> {

    private final CommandContext context;
    private final Console console;

    @Parameters(arity = "1", paramLabel = "${bundle:cli.label.folder}", description = "${bundle:cli.evaluate.folder}")
    private @Nullable Path folder;

    @Option(names = "--ocr", description = "${bundle:cli.evaluate.ocr}")
    private boolean ocr;

    @Option(names = "--against", paramLabel = "${bundle:cli.label.program}", description = "${bundle:cli.evaluate.against}")
    private @Nullable String against;

    @Option(names = "--json", description = "${bundle:cli.option.json}")
    private boolean json;

    @Mixin
    private JobOptions options = new JobOptions();

    @Spec
    private @Nullable CommandSpec spec;

    EvaluateCommand(CommandContext context, Console console) {
        this.context = context;
        this.console = console;
    }

    @Override
    public Integer call() throws RelireException {
        CommandSpec command = Objects.requireNonNull(spec);
        JobSettings settings = options.settings(command);
        if (against != null && !ocr) {
            throw new UsageException(command, "cli.evaluate.against-ocr");
        }
        Path set = InputFolder.of(Objects.requireNonNull(folder));
        Evaluator evaluator = context.evaluator().get();
        Evaluation evaluation;
        try (Cancellation cancellation = new Cancellation(console);
                ConsoleProgress progress = ConsoleProgress.of(console, cancellation)) {
            evaluation = ocr ? evaluator.ocr(set, settings, Optional.ofNullable(against), progress) : evaluator.repair(set, progress);
        }
        if (json) {
            JsonResult.print(console, out -> EvaluationJson.write(evaluation, out));
        } else {
            new EvaluationLines(console).print(evaluation);
        }
        return 0;
    }
}
