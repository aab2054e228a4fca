package org.relire.scan;

/// How many dots an inch an image has.
final class Resolution {

    private static final double A4_LONG_SIDE_INCHES = 297 / 25.4;
    private static final double LONGEST_PAGE_INCHES = 20;
    private static final int LEAST = 72;
    private static final int MOST = 2400;

    private Resolution() {
    }

    /// The stated resolution if it makes a sheet of a size that offices use, else the one with which the image would be A4.
    ///
    /// Cameras and converters write 72 or 96 for want of better; a page 2,480 pixels wide would be 34 inches wide then.
    ///
    /// @param stated in dots an inch; 0 or less where the file says nothing
    static int of(int width, int height, double stated) {
        int longSide = Math.max(width, height);
        boolean plausible = stated >= LEAST && stated <= MOST && longSide / stated <= LONGEST_PAGE_INCHES;
        return plausible ? (int) Math.round(stated) : asA4(longSide);
    }

    private static int asA4(int longSide) {
        return (int) Math.clamp(Math.round(longSide / A4_LONG_SIDE_INCHES), LEAST, MOST);
    }
}
