package org.relire.model;

/// What may be done to a page's image before it is read, in the order in which it is done.
public enum PreparationKind {
    /// Turned upright by a quarter, a half or three quarters.
    ORIENTATION,
    /// Brought to the size at which letters are as high as the model likes them.
    SCALE,
    /// Lines of text made level.
    DESKEW,
    /// Uneven light and show-through divided out.
    BACKGROUND,
    /// Dark edges of the copy taken away.
    BORDER,
    /// Punch holes filled with paper.
    HOLES,
    /// Ruled lines and underlines taken away.
    LINES,
    /// Specks taken away, but no accent, dot or apostrophe.
    SPECKS,
    /// Faint print spread over the whole range from black to white.
    CONTRAST,
    /// Ink parted from paper by a threshold for each pixel.
    BINARIZATION
}
