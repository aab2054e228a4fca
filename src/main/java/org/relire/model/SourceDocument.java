package org.relire.model;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/// A file of the collection.
///
/// @param sha256    64 lower-case hexadecimal digits over the original's bytes
/// @param fileName  the name it was imported under, without folders
/// @param pageCount at least 1
/// @param byteSize  the original's size in bytes
public record SourceDocument(
        DocumentId id, String sha256, String fileName, MediaKind kind, int pageCount, long byteSize, Instant importedAt) {

    public SourceDocument {
        if (!id.equals(DocumentId.ofSha256(sha256))) {
            throw new IllegalArgumentException("id and sha256 differ: " + id + ", " + sha256);
        }
        Checks.notBlank(fileName, "fileName");
        if (pageCount < 1) {
            throw new IllegalArgumentException("a document has at least one page: " + pageCount);
        }
    }

    /// The document's page at `pageIndex`, which counts from 0.
    public PageId page(int pageIndex) {
        return new PageId(id, Objects.checkIndex(pageIndex, pageCount));
    }

    /// All its pages in order.
    public List<PageId> pages() {
        return IntStream.range(0, pageCount).mapToObj(this::page).toList();
    }
}
