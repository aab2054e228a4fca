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
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.relire.model.PageOutcome;
import org.relire.model.PageRecord;
import org.relire.model.SourceDocument;
import org.relire.workflow.Collection;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.JobSettings;
import org.relire.workflow.Progress;
import org.relire.workflow.RelireException;
import org.relire.workflow.Toolbox;
import org.relire.workflow.port.ExportFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `relire ocr`: files read without a collection that is kept, the text on standard output.
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
        int failures = 0;
        @Nullable RelireException last = null;
        int read = 0;
        try (Cancellation cancellation = new Cancellation(console)) {
            for (Path file : files) {
                if (cancellation.isCancelled()) {
                    break;
                }
                try {
                    failures += read(file, settings, cancellation, read == 0);
                    read++;
                } catch (RelireException e) {
                    if (!e.kind().concernsFile()) {
                        throw e;
                    }
                    console.say(e);
                    last = e;
                }
            }
            if (cancellation.isCancelled()) {
                return ErrorKind.CANCELLED.exitCode();
            }
        }
        if (last != null && read == 0) {
            return last.kind().exitCode();
        }
        return failures > 0 || last != null ? 1 : 0;
    }

    /// Reads the file in a collection of its own, which goes once the text is written.
    ///
    /// @return how many pages failed
    private int read(Path file, JobSettings settings, Cancellation cancellation, boolean first) throws RelireException {
        Toolbox tools = context.toolbox().get();
        try (TemporaryFolder scratch = TemporaryFolder.temporary();
                Collection opened = tools.collections().open(scratch.root().resolve("collection"))) {
            Optional<SourceDocument> document;
            try (ConsoleProgress progress = ConsoleProgress.of(console, cancellation)) {
                document = tools.processDocuments().read(opened, file, repair, settings, progress);
            }
            return document.isPresent() ? print(opened, document.get(), scratch.root(), first) : 0;
        }
    }

    /// Returns how many pages failed.
    private int print(Collection opened, SourceDocument document, Path scratch, boolean first) throws RelireException {
        ExportFormat chosen = ExportFormat.valueOf(format.name());
        Path text = scratch.resolve("out." + chosen.extension());
        context.toolbox().get().exports().get().write(opened, document, chosen, text, Progress.NONE);
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
        List<PageRecord> failed = opened.store().pages(document.id()).stream()
                .filter(page -> page.outcome() instanceof PageOutcome.Failed).toList();
        PageFailures.lines(failed, List.of(document), console).forEach(console.err()::println);
        return failed.size();
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
