package org.relire.scan;

/// What an image file says of one of its pages, before any pixel is read.
///
/// @param width  of the stored pixels
/// @param height likewise
/// @param dpi    as stated; 0 where nothing is
/// @param whole  whether the file is long enough to hold what the header says it holds
record ImageHeader(int width, int height, double dpi, Orientation orientation, boolean whole) {

    private static final double CENTIMETRES_PER_INCH = 2.54;

    long pixels() {
        return (long) width * height;
    }

    /// Dots an inch of a resolution in the units of JFIF and TIFF-like tags.
    ///
    /// @param centimetres whether it counts dots a centimetre
    static double dpi(double resolution, boolean centimetres) {
        return centimetres ? resolution * CENTIMETRES_PER_INCH : resolution;
    }
}
