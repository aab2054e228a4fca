package org.relire.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
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
        footer = "  relire evaluate sample-docs/ground-truth --json")
final class EvaluateCommand implements Callable<Integer> {

    private final CommandContext context;
    private final Console console;

    @Parameters(arity = "1", paramLabel = "DIR", description = "${bundle:cli.evaluate.folder}")
    private @Nullable Path folder;

    @Option(names = "--ocr", description = "${bundle:cli.evaluate.ocr}")
    private boolean ocr;

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
        JobSettings settings = options.settings(Objects.requireNonNull(spec));
        Path set = Objects.requireNonNull(folder);
        Evaluator evaluator = context.evaluator().get();
        Evaluation evaluation;
        try (Cancellation cancellation = new Cancellation(console);
                ConsoleProgress progress = ConsoleProgress.of(console, cancellation)) {
            evaluation = ocr ? evaluator.ocr(set, settings, progress) : evaluator.repair(set, progress);
        }
        if (json) {
            JsonResult.print(console, out -> json(evaluation, out));
        } else {
            lines(evaluation);
        }
        return 0;
    }

    private void lines(Evaluation e) {
        console.result(console.text("cli.evaluate.set", e.texts(), e.characters()));
        rate("CER", e.before().characters(), e.after().characters());
        rate("CER/l", e.before().lines(), e.after().lines());
        rate("WER", e.before().words(), e.after().words());
        rate("cMER", e.before().match(), e.after().match());
        console.result(console.text(
                "cli.evaluate.fixed", e.fixedWords(), e.wrongWords(), console.percent(e.fixedShare(), 1)));
        console.result(console.text(
                "cli.evaluate.broken", e.brokenWords(), e.rightWords(), console.percent(e.brokenShare(), 3)));
        console.result(console.text("cli.evaluate.order", console.percent(e.order(), 1)));
        console.result(console.text("cli.evaluate.speed", Math.round(e.characters() / Math.max(1e-3, e.seconds()))));
    }

    private void rate(String name, double before, double after) {
        console.result(String.format(
                "%-5s %10s → %10s", name, console.percent(before, 3), console.percent(after, 3)));
    }

    private static void json(Evaluation e, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("texts", e.texts());
        json.writeNumberField("characters", e.characters());
        rates("before", e.before(), json);
        rates("after", e.after(), json);
        json.writeNumberField("wrongWords", e.wrongWords());
        json.writeNumberField("fixedWords", e.fixedWords());
        json.writeNumberField("fixedShare", e.fixedShare());
        json.writeNumberField("rightWords", e.rightWords());
        json.writeNumberField("brokenWords", e.brokenWords());
        json.writeNumberField("brokenShare", e.brokenShare());
        json.writeNumberField("order", e.order());
        json.writeNumberField("seconds", e.seconds());
        json.writeEndObject();
    }

    private static void rates(String name, Evaluation.Rates rates, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeNumberField("cer", rates.characters());
        json.writeNumberField("lineCer", rates.lines());
        json.writeNumberField("wer", rates.words());
        json.writeNumberField("cmer", rates.match());
        json.writeEndObject();
    }
}
