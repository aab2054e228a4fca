package org.relire.ocr;

import org.relire.model.Box;

/// Where the pixels of a prepared image lie on the page's image: `x' = a x + b y + c`, `y' = d x + e y + f`.
record PageTransform(double a, double b, double c, double d, double e, double f) {

    static final PageTransform NONE = new PageTransform(1, 0, 0, 0, 1, 0);

    /// From an image that was made `factor` times as large.
    static PageTransform scaled(double factor) {
        return new PageTransform(1 / factor, 0, 0, 0, 1 / factor, 0);
    }

    /// From an image that was cut out at this place.
    static PageTransform moved(double x, double y) {
        return new PageTransform(1, 0, x, 0, 1, y);
    }

    /// From an image that was turned about its middle.
    ///
    /// @param radians clockwise
    static PageTransform rotated(double radians, int width, int height) {
        double cos = Math.cos(radians);
        double sin = Math.sin(radians);
        double x = width / 2.0;
        double y = height / 2.0;
        return new PageTransform(cos, sin, x - cos * x - sin * y, -sin, cos, y + sin * x - cos * y);
    }

    /// From an image that was turned by quarters.
    ///
    /// @param quarters clockwise, 0-3
    /// @param width    before it was turned
    static PageTransform turned(int quarters, int width, int height) {
        return switch (quarters) {
            case 1 -> new PageTransform(0, 1, 0, -1, 0, height);
            case 2 -> new PageTransform(-1, 0, width, 0, -1, height);
            case 3 -> new PageTransform(0, -1, width, 1, 0, 0);
            default -> NONE;
        };
    }

    /// First this, then `next`: for a step that came before the one that this undoes.
    PageTransform then(PageTransform next) {
        return new PageTransform(
                next.a * a + next.b * d, next.a * b + next.b * e, next.a * c + next.b * f + next.c,
                next.d * a + next.e * d, next.d * b + next.e * e, next.d * c + next.e * f + next.f);
    }

    /// From the page's pixels to the prepared image's.
    PageTransform inverse() {
        double area = a * e - b * d;
        return new PageTransform(e / area, -b / area, (b * f - c * e) / area, -d / area, a / area, (c * d - a * f) / area);
    }

    /// A small box, such as a word's: its middle is moved, its size scaled. A tilt of a few degrees does not make it larger.
    ///
    /// @param width of the page's image, beyond which no box goes
    Box box(Box prepared, int width, int height) {
        double x = prepared.x() + prepared.width() / 2.0;
        double y = prepared.y() + prepared.height() / 2.0;
        double scale = Math.sqrt(Math.abs(a * e - b * d));
        boolean lying = Math.abs(b) > Math.abs(a);
        double w = scale * (lying ? prepared.height() : prepared.width());
        double h = scale * (lying ? prepared.width() : prepared.height());
        double midX = a * x + b * y + c;
        double midY = d * x + e * y + f;
        int left = Math.clamp(Math.round(midX - w / 2), 0, width - 1);
        int top = Math.clamp(Math.round(midY - h / 2), 0, height - 1);
        int right = Math.clamp(Math.round(midX + w / 2), left + 1, width);
        int bottom = Math.clamp(Math.round(midY + h / 2), top + 1, height);
        return new Box(left, top, right - left, bottom - top);
    }
}
