package org.relire.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.relire.export.AltoDocumentExporter;
import org.relire.export.CsvEvidenceExporter;
import org.relire.export.HocrDocumentExporter;
import org.relire.export.JsonDocumentExporter;
import org.relire.export.TextDocumentExporter;
import org.relire.export.XlsxEvidenceExporter;
import org.relire.model.Samples;
import org.relire.repair.Repairer;
import org.relire.workflow.Collection;
import org.relire.workflow.CollectionFolder;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.ExportDocuments;
import org.relire.workflow.FakeEngine;
import org.relire.workflow.FakeReader;
import org.relire.workflow.FakeRepairer;
import org.relire.workflow.JobSettings;
import org.relire.workflow.Lazy;
import org.relire.workflow.Progress;
import org.relire.workflow.RelireException;
import org.relire.workflow.Toolbox;
import org.relire.workflow.port.CollectionFactory;
import org.relire.workflow.port.DocumentExporter;
import org.relire.workflow.port.Evaluation;
import org.relire.workflow.port.Evaluator;
import org.relire.workflow.port.ExportDocument;
import org.relire.workflow.port.ExportFormat;
import org.relire.workflow.port.MemoryCollectionStore;
import org.relire.workflow.port.MemorySearchIndex;

/// Runs commands in this process over fakes, a collection in memory, and real exporters of text.
final class CliFixture {

    final Path folder;
    final Path collectionFolder;
    final Collection collection;
    CollectionFactory factory;
    Lazy<Repairer> repairer = new Lazy<>(FakeRepairer::new);
    Clock clock = Clock.fixed(Samples.NOW, ZoneOffset.UTC);
    byte[] input = {};
    boolean terminal;
    String out = "";
    String err = "";

    CliFixture(Path folder) {
        this.folder = folder;
        this.collectionFolder = folder.resolve("collection");
        this.collection = new Collection(
                new CollectionFolder(collectionFolder), new MemoryCollectionStore(), new MemorySearchIndex());
        this.factory = any -> {
            try {
                Files.createDirectories(any);
                Files.write(new CollectionFolder(any).database(), new byte[0]);
            } catch (IOException e) {
                throw new RelireException(ErrorKind.WRITE_FAILED, List.of(any), e);
            }
            return collection;
        };
    }

    /// A fixture with a collection of one report of two pages.
    static CliFixture withReport(Path folder) {
        CliFixture cli = new CliFixture(folder);
        String scan = cli.file("rapport.pdf", "scan le budget du prefet", "scan autre page").toString();
        assertEquals(0, cli.relire("run", scan, "-c", cli.path("collection"), "-o", cli.path("out")), () -> cli.err);
        return cli;
    }

    /// Runs a command over the collection.
    int onCollection(String... arguments) {
        return relire(Stream.concat(Arrays.stream(arguments), Stream.of("-c", path("collection"))).toArray(String[]::new));
    }

    /// The last command's standard output.
    JsonNode json() throws IOException {
        return new ObjectMapper().readTree(out);
    }

    /// Runs `relire --lang en` with these arguments and returns the exit code.
    int relire(String... arguments) {
        return relireIn("en", arguments);
    }

    int relireIn(String language, String... arguments) {
        ByteArrayOutputStream results = new ByteArrayOutputStream();
        ByteArrayOutputStream sentences = new ByteArrayOutputStream();
        String[] all = Stream.concat(
                Arrays.stream(arguments), Stream.of("--lang=" + language)).toArray(String[]::new);
        int code = new CommandLineProgram(
                        context(), new ByteArrayInputStream(input),
                        new PrintStream(results, true, StandardCharsets.UTF_8),
                        new PrintStream(sentences, true, StandardCharsets.UTF_8), terminal)
                .run(all);
        out = results.toString(StandardCharsets.UTF_8);
        err = sentences.toString(StandardCharsets.UTF_8);
        return code;
    }

    private CommandContext context() {
        Toolbox tools = new Toolbox(
                new CollectionFactory() {
                    @Override
                    public Collection open(Path root) throws RelireException {
                        return factory.open(root);
                    }

                    @Override
                    public Collection openToRead(Path root) throws RelireException {
                        return factory.openToRead(root);
                    }
                },
                new Lazy<>(FakeReader::new),
                new FakeEngine.Factory(),
                new Lazy<>(() -> {
                    throw new AssertionError("no command shows how pages are prepared");
                }),
                repairer,
                new Lazy<>(() -> {
                    throw new AssertionError("no command proofreads");
                }),
                new Lazy<>(() -> new ExportDocuments(
                        List.of(new TextDocumentExporter(), new JsonDocumentExporter(), new AltoDocumentExporter(),
                                new HocrDocumentExporter(), new FakePdf()),
                        List.of(new CsvEvidenceExporter(), new XlsxEvidenceExporter()))),
                clock);
        return new CommandContext(
                new Lazy<>(() -> tools),
                new Lazy<>(FakeEvaluator::new),
                new Lazy<>(() -> (corpora, lexicons, pairs, pages, target, progress) -> List.of(target.resolve("french.lexicon"))),
                Path.of("relire.log"));
    }

    Path file(String name, String... pages) {
        try {
            Path file = folder.resolve("input").resolve(name);
            Files.createDirectories(folder.resolve("input"));
            return Files.write(file, List.of(pages));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String path(String name) {
        return folder.resolve(name).toString();
    }

    private static final class FakePdf implements DocumentExporter {

        @Override
        public ExportFormat format() {
            return ExportFormat.PDF;
        }

        @Override
        public void export(ExportDocument document, Path target, Progress progress) throws RelireException {
            if (document.source().fileName().startsWith("unprintable")) {
                throw new RelireException(ErrorKind.WRITE_FAILED, target);
            }
            new TextDocumentExporter().export(document, target, progress);
        }
    }

    private static final class FakeEvaluator implements Evaluator {

        private static final Evaluation SCORES = new Evaluation(2, 1000, new Evaluation.Rates(0.1, 0.09, 0.3, 0.2),
                new Evaluation.Rates(0.05, 0.04, 0.1, 0.1), 30, 20, 70, 1, 0.75, 0.5, Optional.empty());
        private static final Evaluation.Ocr PAGES = new Evaluation.Ocr(0.12, 0.9, 4, List.of(
                new Evaluation.Page("001", 0.05, 0.04, Optional.of(0.03)), new Evaluation.Page("002", 0.05, 0.04, Optional.of(0.06))),
                Optional.of(new Evaluation.Other("tesseract", 0.11, 0.1, 0.8, 5, 1, "no model")));

        @Override
        public Evaluation repair(Path folder, Progress progress) throws RelireException {
            if (!Files.isDirectory(folder)) {
                throw new RelireException(ErrorKind.NOTHING_TO_EVALUATE, folder);
            }
            return SCORES;
        }

        @Override
        public Evaluation ocr(Path folder, JobSettings settings, Optional<String> against, Progress progress) {
            return new Evaluation(2, 1000, SCORES.before(), SCORES.after(), 30, 20, 70, 1, 0.75, 0.5,
                    against.map(program -> PAGES));
        }
    }
}
