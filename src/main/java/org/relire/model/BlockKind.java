package org.relire.model;

/// What a block of the page is.
public enum BlockKind {
    TEXT, HEADING, HEADER, FOOTER, PAGE_NUMBER, FOOTNOTE, TABLE, PICTURE
}
