package org.relire.model;

/// The kinds of file that Relire reads.
public enum MediaKind {
    PDF, TIFF, PNG, JPEG, TEXT
}
