package org.relire.scan;

/// How the stored pixels lie to the page, numbered 1-8 as in TIFF 6.0 (tag 274), which Exif took over.
enum Orientation {
    UPRIGHT, MIRRORED, UPSIDE_DOWN, FLIPPED, TRANSPOSED, QUARTER_RIGHT, TRANSVERSED, QUARTER_LEFT;

    /// @param number 1-8; anything else is taken for upright, as viewers do
    static Orientation of(int number) {
        return number >= 1 && number <= 8 ? values()[number - 1] : UPRIGHT;
    }

    /// Whether width and height change places.
    boolean swapsSides() {
        return ordinal() >= TRANSPOSED.ordinal();
    }

    /// Where the pixel shown at (`x`, `y`) is stored: its column. `width` and `height` are those of the stored image.
    int storedX(int x, int y, int width) {
        return switch (this) {
            case UPRIGHT, FLIPPED -> x;
            case MIRRORED, UPSIDE_DOWN -> width - 1 - x;
            case TRANSPOSED, QUARTER_RIGHT -> y;
            case TRANSVERSED, QUARTER_LEFT -> width - 1 - y;
        };
    }

    /// Where the pixel shown at (`x`, `y`) is stored: its row.
    int storedY(int x, int y, int height) {
        return switch (this) {
            case UPRIGHT, MIRRORED -> y;
            case UPSIDE_DOWN, FLIPPED -> height - 1 - y;
            case TRANSPOSED, QUARTER_LEFT -> x;
            case QUARTER_RIGHT, TRANSVERSED -> height - 1 - x;
        };
    }
}
