package org.relire.scan;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.relire.model.DocumentId;
import org.relire.model.PageImage;
import org.relire.model.Reading;
import org.relire.model.SourceDocument;
import org.relire.workflow.RelireException;
import org.relire.workflow.port.SourceFile;

/// A reader and what a use case does with it: look at the file, then ask for its pages.
final class ReaderFixture implements AutoCloseable {

    private static final Instant NOW = Instant.parse("2026-11-02T10:00:00Z");

    final FileDocumentReader reader = new FileDocumentReader(InstantSource.fixed(NOW));
    private final Path folder;

    ReaderFixture(Path folder) {
        this.folder = folder;
    }

    SourceDocument document(Path file) throws RelireException {
        SourceFile found = reader.inspect(file);
        return new SourceDocument(DocumentId.ofSha256(found.sha256()), found.sha256(), file.getFileName().toString(),
                found.kind(), found.pageCount(), found.byteSize(), NOW);
    }

    PageImage image(Path file, int page) throws RelireException {
        SourceDocument document = document(file);
        return reader.extractImage(file, document, document.page(page), folder.resolve("page-" + page + ".png"))
                .orElseThrow();
    }

    Optional<Reading> text(Path file, int page) throws RelireException {
        SourceDocument document = document(file);
        Optional<PageImage> image =
                reader.extractImage(file, document, document.page(page), folder.resolve("page-" + page + ".png"));
        return reader.carriedText(file, document, document.page(page), image);
    }

    boolean hidesText(Path file, int page) throws RelireException {
        SourceDocument document = document(file);
        return reader.hidesText(file, document, document.page(page));
    }

    @Override
    public void close() {
        reader.close();
    }
}
