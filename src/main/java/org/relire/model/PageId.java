package org.relire.model;

/// Identifies a page: its document and its index, which counts from 0.
public record PageId(DocumentId document, int pageIndex) implements Comparable<PageId> {

    public PageId {
        Checks.notNegative(pageIndex, "pageIndex");
    }

    /// The number that people see, from 1.
    public int pageNumber() {
        return pageIndex + 1;
    }

    @Override
    public int compareTo(PageId other) {
        int byDocument = document.compareTo(other.document);
        return byDocument != 0 ? byDocument : Integer.compare(pageIndex, other.pageIndex);
    }

    @Override
    public String toString() {
        return document + "/" + pageNumber();
    }
}
