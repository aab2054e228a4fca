package org.relire.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.relire.model.PageImage;
import org.relire.model.PageRecord;
import org.relire.model.SourceDocument;
import org.relire.workflow.port.DocumentReader;

/// Verifies a collection: the database itself, the originals against their hashes, whether the page images are there, the index
/// against the store.
public final class CheckCollection {

    private CheckCollection() {
    }

    /// What is not as it should be.
    ///
    /// @param messageKey of the sentence that says it
    /// @param derived    whether it can be made anew from what is sound
    public record Problem(String messageKey, List<Object> arguments, boolean derived) {
        public Problem {
            arguments = List.copyOf(arguments);
        }
    }

    /// Looks at everything; changes nothing.
    public static List<Problem> run(Collection collection, Progress progress) throws RelireException {
        List<Problem> problems = new ArrayList<>();
        for (String problem : collection.store().integrityProblems()) {
            problems.add(new Problem("check.database", List.of(problem), false));
        }
        List<SourceDocument> documents = collection.store().documents();
        long pagesWithText = 0;
        long done = 0;
        for (SourceDocument document : documents) {
            progress.checkCancelled();
            Optional<Problem> original = original(collection, document);
            original.ifPresent(problems::add);
            List<PageRecord> pages = collection.store().pages(document.id());
            images(document, pages, original.isEmpty()).ifPresent(problems::add);
            for (PageRecord page : pages) {
                pagesWithText += page.chosen() == null ? 0 : 1;
            }
            progress.advance(++done, documents.size());
        }
        long indexed = collection.index().size();
        if (indexed != pagesWithText) {
            problems.add(new Problem(
                    "check.index", List.of(indexed, pagesWithText), true));
        }
        return problems;
    }

    private static Optional<Problem> original(Collection collection, SourceDocument document) {
        Path file = collection.folder().original(document);
        try {
            return Sha256.of(file).equals(document.sha256())
                    ? Optional.empty()
                    : Optional.of(new Problem("check.original-changed", List.of(document.fileName()), false));
        } catch (IOException e) {
            return Optional.of(new Problem("check.original-missing", List.of(document.fileName(), file.toString()), false));
        }
    }

    /// @param derived whether they can be drawn again from the original
    private static Optional<Problem> images(SourceDocument document, List<PageRecord> pages, boolean derived) {
        long missing = pages.stream().filter(CheckCollection::hasLostItsImage).count();
        return missing == 0 ? Optional.empty()
                : Optional.of(new Problem("check.images-missing", List.of(document.fileName(), missing), derived));
    }

    private static boolean hasLostItsImage(PageRecord page) {
        PageImage image = page.image();
        return image != null && !Files.isRegularFile(image.path());
    }

    /// Mends what is derived: draws page images that are gone from sound originals, builds the index anew.
    public static void mend(Collection collection, DocumentReader reader, Progress progress) throws RelireException {
        for (SourceDocument document : collection.store().documents()) {
            progress.checkCancelled();
            List<PageRecord> lost = collection.store().pages(document.id()).stream().filter(CheckCollection::hasLostItsImage).toList();
            if (!lost.isEmpty() && original(collection, document).isEmpty()) {
                draw(collection, document, lost, reader);
            }
        }
        new IndexPages().rebuild(collection, progress);
    }

    private static void draw(Collection collection, SourceDocument document, List<PageRecord> pages, DocumentReader reader)
            throws RelireException {
        for (PageRecord page : pages) {
            Path target = Objects.requireNonNull(page.image(), "it has lost its image").path();
            try {
                Files.createDirectories(target.toAbsolutePath().getParent());
                reader.extractImage(collection.folder().original(document), document, page.id(), target);
            } catch (IOException e) {
                throw new RelireException(ErrorKind.WRITE_FAILED, List.of(target), e);
            } catch (RelireException e) {
                // the others can be drawn all the same; the next check names the document again
                if (!e.kind().concernsPage()) {
                    throw e;
                }
            }
        }
    }
}
