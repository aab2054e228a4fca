package org.relire.model;

/// Where a reading of a page comes from.
public enum ReadingSource {
    /// Our own OCR of the page's image.
    OCR,
    /// The text that a PDF carries with the page: born digital, or somebody's older OCR.
    TEXT_LAYER,
    /// A text file, which has no image.
    TEXT_FILE
}
