package org.relire.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.relire.model.SourceDocument;
import org.slf4j.LoggerFactory;

/// Takes documents out of a collection with all that is known of them. The file that was imported from stays where it is;
/// the collection's own copy goes.
public final class RemoveDocuments {

    private RemoveDocuments() {
    }

    /// Removes; the store first, then the index, then the files. A file that cannot be deleted is only left behind.
    public static void run(Collection collection, List<SourceDocument> documents) throws RelireException {
        for (SourceDocument document : documents) {
            collection.store().remove(document.id());
            collection.index().remove(document.id());
        }
        collection.index().commit();
        for (SourceDocument document : documents) {
            delete(collection.folder().original(document));
            deleteFolder(collection.folder().pages().resolve(document.id().value()));
        }
    }

    private static void deleteFolder(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            files.forEach(RemoveDocuments::delete);
        } catch (IOException e) {
            return;
        }
        delete(folder);
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // what is left behind is only room on disk, and the collection no longer names it
            LoggerFactory.getLogger(RemoveDocuments.class).warn("A file of a removed document stays behind: {}", file, e);
        }
    }
}
