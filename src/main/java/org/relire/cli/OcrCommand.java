package org.relire.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.relire.model.PageOutcome;
import org.relire.model.PageRecord;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.JobSettings;
import org.relire.workflow.Progress;
import org.relire.workflow.RecognizeFile;
import org.relire.workflow.RelireException;
import org.relire.workflow.Toolbox;
import org.relire.workflow.port.ExportDocument;
import org.relire.workflow.port.ExportFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `relire ocr`: files read without a collection, the text on standard output.
@Command(name = "ocr", description = "${bundle:cli.ocr.description}", footer = "  relire ocr --repair page.png > page.txt")
final class OcrCommand implements Callable<Integer> {

    /// The formats that make sense on standard output.
    enum Format { TXT, JSON, ALTO, HOCR }

    private final CommandContext context;
    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "${bundle:cli.label.file}", description = "${bundle:cli.ocr.file}")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--repair", description = "${bundle:cli.ocr.repair}")
    private boolean repair;

    @Option(names = {"-f", "--format"}, paramLabel = "txt|json|alto|hocr", defaultValue = "txt",
            description = "${bundle:cli.ocr.format}")
    private Format format = Format.TXT;

    @Mixin
    private JobOptions options = new JobOptions();

    @Spec
    private @Nullable CommandSpec spec;

    OcrCommand(CommandContext context, Console console) {
        this.context = context;
        this.console = console;
    }

    @Override
    public Integer call() throws RelireException {
        CommandSpec command = Objects.requireNonNull(spec);
        JobSettings settings = options.settings(command);
        if (files.size() > 1 && (format == Format.ALTO || format == Format.HOCR)) {
            throw new UsageException(command, "cli.ocr.one-file");
        }
        Toolbox tools = context.toolbox().get();
        RecognizeFile recognize =
                new RecognizeFile(tools.reader().get(), tools.ocr(), tools.repairer(), tools.clock());
        int failures = 0;
        @Nullable RelireException last = null;
        int read = 0;
        try (TemporaryFolder scratch = TemporaryFolder.temporary(); Cancellation cancellation = new Cancellation(console)) {
            for (Path file : files) {
                try {
                    ExportDocument document;
                    try (ConsoleProgress progress = ConsoleProgress.of(console, cancellation)) {
                        document = recognize.run(file, scratch.root(), repair, settings, progress);
                    }
                    failures += print(document, scratch.root(), read++ == 0);
                } catch (RelireException e) {
                    if (!e.kind().concernsFile()) {
                        throw e;
                    }
                    console.say(e);
                    last = e;
                }
            }
        }
        if (last != null && read == 0) {
            return last.kind().exitCode();
        }
        return failures > 0 || last != null ? 1 : 0;
    }

    /// Returns how many pages failed.
    private int print(ExportDocument document, Path scratch, boolean first) throws RelireException {
        ExportFormat chosen = ExportFormat.valueOf(format.name());
        Path text = scratch.resolve("out." + chosen.extension());
        context.toolbox().get().exports().get().write(document, chosen, text, Progress.NONE);
        try {
            switch (format) {
                case TXT -> {
                    if (!first) {
                        console.out().print('\f');
                    }
                    copy(text);
                }
                case JSON -> console.result(oneLine(text));
                case ALTO, HOCR -> {
                    copy(text);
                    console.out().println();
                }
            }
        } catch (IOException e) {
            throw new RelireException(ErrorKind.FILE_UNREADABLE, List.of(text), e);
        }
        int failed = 0;
        for (int i = 0; i < document.source().pageCount(); i++) {
            PageRecord page = document.page(i).record();
            if (page.outcome() instanceof PageOutcome.Failed) {
                PageFailures.lines(List.of(page), List.of(document.source()), console).forEach(console.err()::println);
                failed++;
            }
        }
        return failed;
    }

    private void copy(Path file) throws IOException {
        console.out().flush();
        Files.copy(file, console.out());
    }

    private static String oneLine(Path file) throws IOException {
        StringWriter line = new StringWriter();
        JsonFactory factory = new JsonFactory();
        try (BufferedReader in = Files.newBufferedReader(file);
                JsonParser parser = factory.createParser(in);
                JsonGenerator out = factory.createGenerator(line)) {
            parser.nextToken();
            out.copyCurrentStructure(parser);
        }
        return line.toString();
    }
}
