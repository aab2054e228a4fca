package org.relire.model;

import java.nio.file.Path;

/// A page's picture on disk, at the pixels that OCR reads and that boxes refer to.
///
/// @param dpi resolution in dots an inch, as the file states it or as estimated; at least 1
public record PageImage(PageId page, Path path, int width, int height, int dpi) {

    public PageImage {
        if (width < 1 || height < 1 || dpi < 1) {
            throw new IllegalArgumentException("an image has pixels: " + width + "x" + height + " at " + dpi + " dpi");
        }
    }
}
