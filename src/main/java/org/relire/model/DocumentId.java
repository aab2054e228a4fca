package org.relire.model;

/// Identifies a document by its content: the first 16 hexadecimal digits of the file's SHA-256.
/// The same file has the same identity in each collection.
public record DocumentId(String value) implements Comparable<DocumentId> {

    private static final int LENGTH = 16;

    public DocumentId {
        if (!value.matches("[0-9a-f]{" + LENGTH + "}")) {
            throw new IllegalArgumentException("not a document id: " + value);
        }
    }

    /// The identity of the file whose SHA-256 is `sha256` (64 lower-case hexadecimal digits).
    public static DocumentId ofSha256(String sha256) {
        return new DocumentId(sha256.substring(0, LENGTH));
    }

    @Override
    public int compareTo(DocumentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
