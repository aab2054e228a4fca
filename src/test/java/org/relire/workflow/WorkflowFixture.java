package org.relire.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.relire.model.Language;
import org.relire.model.PageId;
import org.relire.model.Samples;
import org.relire.model.SourceDocument;
import org.relire.workflow.port.MemoryCollectionStore;
import org.relire.workflow.port.MemorySearchIndex;

/// A collection in memory, fakes for what reads and repairs, and a folder for files.
final class WorkflowFixture {

    static final Clock CLOCK = Clock.fixed(Samples.NOW, ZoneOffset.UTC);
    static final JobSettings SETTINGS = new JobSettings(List.of(Language.FRENCH), 2, Duration.ofSeconds(5));

    final FakeEngine.Factory engines = new FakeEngine.Factory();
    final Collection collection;
    final Path folder;
    final Toolbox tools;

    WorkflowFixture(Path folder) {
        this.folder = folder;
        this.collection = new Collection(
                new CollectionFolder(folder.resolve("collection")), new MemoryCollectionStore(), new MemorySearchIndex());
        this.tools = new Toolbox(
                any -> collection,
                new Lazy<>(FakeReader::new),
                engines,
                new Lazy<>(() -> {
                    throw new RelireException(ErrorKind.MODEL_MISSING, "no preparation here");
                }),
                new Lazy<>(FakeRepairer::new),
                new Lazy<>(() -> {
                    throw new RelireException(ErrorKind.MODEL_MISSING, "no proofreader here");
                }),
                new Lazy<>(() -> new ExportDocuments(List.of(), List.of())),
                CLOCK);
    }

    Path file(String name, String... pages) throws IOException {
        Path file = folder.resolve("input").resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, List.of(pages));
    }

    JobSummary process(Path... inputs) throws RelireException {
        return tools.processDocuments().run(collection, List.of(inputs), SETTINGS, Progress.NONE);
    }

    SourceDocument only() throws RelireException {
        return collection.store().documents().getFirst();
    }

    String text(PageId page) throws RelireException {
        return collection.store().repairedPage(page).orElseThrow().text();
    }
}
