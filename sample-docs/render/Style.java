/// How a document is set, in points on a page of 595 by 842 (A4).
///
/// @param regular    file of the text face
/// @param bold       file of the face of headings
/// @param size       text size
/// @param leading    baseline to baseline
/// @param left       margin
/// @param right      margin
/// @param top        margin
/// @param bottom     margin
/// @param justified  lines stretched to the right margin
/// @param pitch      characters of a typewriter are this far apart; 0 for print
record Style(String regular, String bold, double size, double leading, double left, double right, double top,
             double bottom, boolean justified, double pitch) {

    static final double PAGE_WIDTH = 595;
    static final double PAGE_HEIGHT = 842;

    boolean typewriter() {
        return pitch > 0;
    }

    double measure() {
        return PAGE_WIDTH - left - right;
    }

    Face text() {
        return new Face(regular, size, pitch);
    }

    Face small() {
        return typewriter() ? text() : new Face(regular, size * 0.82, 0);
    }

    Face heading(int level) {
        return typewriter() ? text() : new Face(bold, size * (level == 1 ? 1.3 : level == 2 ? 1.08 : 1.0), 0);
    }

    Style column(double newLeft, double newRight) {
        return new Style(regular, bold, size, leading, newLeft, newRight, top, bottom, justified, pitch);
    }
}
