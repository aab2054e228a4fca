package org.relire.model;

import java.util.List;
import java.util.stream.Stream;

/// The layout of a page: blocks in reading order, down to glyphs.
///
/// @param width  of the image that the boxes refer to, in pixels; 0 where there is no image (a text file)
/// @param height likewise
/// @param dpi    dots an inch of that image; 0 where there is none
/// @param passes of OCR whose readings are joined here, the one that gave most first; empty where the layout is not from OCR. Boxes
///               refer to the image as it was before any preparation
public record OcrPage(int width, int height, int dpi, List<OcrBlock> blocks, List<Preparation> passes) {

    /// The layout of a page of a text file: none.
    public static final OcrPage NONE = new OcrPage(0, 0, 0, List.of());

    public OcrPage {
        Checks.notNegative(width, "width");
        Checks.notNegative(height, "height");
        blocks = List.copyOf(blocks);
        passes = List.copyOf(passes);
    }

    /// A layout of which is not known how the image was prepared.
    public OcrPage(int width, int height, int dpi, List<OcrBlock> blocks) {
        this(width, height, dpi, blocks, List.of());
    }

    public Stream<OcrLine> lines() {
        return blocks.stream().flatMap(OcrBlock::lines);
    }

    public Stream<OcrWord> words() {
        return lines().flatMap(line -> line.words().stream());
    }
}
