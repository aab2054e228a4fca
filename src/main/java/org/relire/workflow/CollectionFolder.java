package org.relire.workflow;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.relire.model.PageId;
import org.relire.model.SourceDocument;

/// The folder of a collection. Copying it copies everything.
public record CollectionFolder(Path root) {

    public Path database() {
        return root.resolve("collection.db");
    }

    /// Whether a collection lies there.
    boolean isOne() {
        return Files.isRegularFile(database());
    }

    /// The imported files, named by their SHA-256.
    public Path originals() {
        return root.resolve("originals");
    }

    /// Page images; derived.
    public Path pages() {
        return root.resolve("pages");
    }

    /// The full-text index; derived.
    public Path index() {
        return root.resolve("index");
    }

    public Path lock() {
        return root.resolve("collection.lock");
    }

    public Path original(SourceDocument document) {
        return originals().resolve(document.sha256());
    }

    /// Where the image of a page lies, in the same digits whatever the system writes.
    public Path pageImage(PageId page) {
        return pages().resolve(page.document().value()).resolve(String.format(Locale.ROOT, "%05d.png", page.pageNumber()));
    }
}
