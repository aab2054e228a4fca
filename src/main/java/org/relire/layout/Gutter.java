package org.relire.layout;

/// An upright strip of white with print at both sides.
///
/// @param side the height over which print stands at both sides
record Gutter(int left, int right, int top, int bottom, int side) {

    double middle() {
        return (left + right) / 2.0;
    }

    int width() {
        return right - left;
    }

    boolean besides(Piece piece) {
        return piece.middle() >= top && piece.middle() < bottom;
    }

    boolean crossesAt(Gutter other) {
        return left < other.right && other.left < right;
    }
}
