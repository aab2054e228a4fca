package org.relire.gui.preparation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relire.model.PageId;
import org.relire.model.PageImage;
import org.relire.model.PageRecord;
import org.relire.model.ReadingSettings;
import org.relire.model.SourceDocument;
import org.relire.workflow.Collection;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.JobSettings;
import org.relire.workflow.Progress;
import org.relire.workflow.RelireException;
import org.relire.workflow.Toolbox;
import org.relire.workflow.port.PagePreparer.Prepared;

/// A page's image after each step, in a folder of its own.
///
/// @param image  before any step; null where the page has none
/// @param folder of the steps' images
record PreparedImages(
        SourceDocument document, PageId page, @Nullable PageImage image, ReadingSettings settings, List<Prepared> steps,
        @Nullable Path folder) {

    /// Takes the steps. Blocks.
    static PreparedImages of(Collection collection, PageId page, Toolbox tools, JobSettings standard) throws RelireException {
        SourceDocument document = collection.store().document(page.document())
                .orElseThrow(() -> new RelireException(ErrorKind.DOCUMENT_NOT_FOUND, page.document()));
        ReadingSettings settings = collection.store().readingSettings(page.document()).orElse(standard.reading());
        Optional<PageImage> image = collection.store().page(page).map(PageRecord::image);
        if (image.isEmpty()) {
            return new PreparedImages(document, page, null, settings, List.of(), null);
        }
        PreparedImages untaken = new PreparedImages(document, page, image.get(), settings, List.of(), temporary());
        try {
            return untaken.with(tools.preparer().get().prepare(image.get(), settings, Objects.requireNonNull(untaken.folder), Progress.NONE));
        } catch (RelireException e) {
            untaken.delete();
            throw e;
        }
    }

    private PreparedImages with(List<Prepared> taken) {
        return new PreparedImages(document, page, image, settings, taken, folder);
    }

    private static Path temporary() throws RelireException {
        try {
            return Files.createTempDirectory("relire-preparation");
        } catch (IOException e) {
            throw new RelireException(ErrorKind.WRITE_FAILED, List.of(System.getProperty("java.io.tmpdir")), e);
        }
    }

    /// The picture before the step of this index, and after it.
    Optional<Path> before(int index) {
        return index == 0 ? Optional.ofNullable(image).map(PageImage::path) : after(index - 1);
    }

    Optional<Path> after(int index) {
        return index < steps.size() ? Optional.of(steps.get(index).image()) : Optional.empty();
    }

    /// Deletes the steps' images. Blocks.
    void delete() {
        if (folder == null) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException left) {
            // the system clears its temporary folder
        }
    }
}
