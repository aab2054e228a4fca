package org.relire.model;

import java.util.List;

/// A rectangle in image pixels, origin at the top left.
public record Box(int x, int y, int width, int height) {

    public Box {
        Checks.notNegative(width, "width");
        Checks.notNegative(height, "height");
    }

    public int right() {
        return x + width;
    }

    public int bottom() {
        return y + height;
    }

    public boolean contains(double px, double py) {
        return px >= x && px < right() && py >= y && py < bottom();
    }

    /// The smallest box around both.
    public Box union(Box other) {
        int left = Math.min(x, other.x);
        int top = Math.min(y, other.y);
        return new Box(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }

    /// The smallest box around all, or an empty box for none.
    public static Box around(List<Box> boxes) {
        return boxes.stream().reduce(Box::union).orElse(new Box(0, 0, 0, 0));
    }
}
