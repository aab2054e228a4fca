package org.relire.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.relire.model.PageId;
import org.relire.model.PageRecord;
import org.relire.model.Reading;
import org.relire.model.ReadingSource;
import org.relire.model.RepairedPage;
import org.relire.model.Samples;
import org.relire.model.SourceDocument;
import org.relire.model.TextRange;
import org.relire.store.SqliteCollectionStore;
import org.relire.workflow.CollectionFolder;
import org.relire.workflow.RelireException;
import org.relire.workflow.port.CollectionStore;
import org.relire.workflow.port.LedgerEntry;

/// What an editor waits for: a page of 3,000 words with its glyphs, a keystroke on disk, the list of a thousand pages.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 6, time = 1)
public class StoreBenchmark {

    private static final SourceDocument DOCUMENT = Samples.document(1, 1000);
    private static final PageId PAGE = DOCUMENT.page(0);

    private final Path folder;
    private final CollectionStore store;
    private final Reading reading = new Samples(1).reading(ReadingSource.OCR, 3000);
    private int typed;

    public StoreBenchmark() {
        try {
            folder = Files.createTempDirectory("store-benchmark");
            store = SqliteCollectionStore.open(new CollectionFolder(folder));
        } catch (IOException | RelireException e) {
            throw new IllegalStateException(e);
        }
    }

    @Setup
    public void fill() throws RelireException {
        store.add(DOCUMENT);
        store.saveReading(PAGE, reading);
        store.choose(PAGE, ReadingSource.OCR);
        for (int i = 0; i < 100; i++) {
            TextRange range = new TextRange(i * 100, i * 100 + 3);
            store.append(PAGE, Samples.adding(Samples.machineEdit(reading.text(), range, "x" + i),
                    Samples.suspect(reading.text(), range)), LedgerEntry.Kind.DO);
        }
    }

    @TearDown
    public void close() throws RelireException, IOException {
        store.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Benchmark
    public Optional<Reading> loadReading() throws RelireException {
        return store.chosenReading(PAGE);
    }

    @Benchmark
    public Optional<RepairedPage> loadText() throws RelireException {
        return store.repairedPage(PAGE);
    }

    @Benchmark
    public boolean saveReading() throws RelireException {
        return store.saveReading(DOCUMENT.page(1), reading);
    }

    @Benchmark
    public LedgerEntry type() throws RelireException {
        RepairedPage page = store.repairedPage(PAGE).orElseThrow();
        TextRange last = new TextRange(page.text().length() - 1, page.text().length());
        return store.append(PAGE, page.replace(last, "n" + typed++, Samples.EDITOR, Samples.NOW), LedgerEntry.Kind.DO);
    }

    @Benchmark
    public List<PageRecord> listThousandPages() throws RelireException {
        return store.pages(DOCUMENT.id());
    }
}
