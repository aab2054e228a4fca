package org.relire.training.degrade;

/// A projective map of the plane, row by row of its 3 x 3 matrix.
///
/// The closed form for quadrilaterals is P. Heckbert's ("Fundamentals of texture mapping and image warping", 1989).
record Homography(double a, double b, double c, double d, double e, double f, double g, double h, double i) {

    /// The map that takes the corners (x, y clockwise from the top left) to those of the unit square.
    static Homography quadrilateralToUnitSquare(double[] q) {
        double sx = q[0] - q[2] + q[4] - q[6];
        double sy = q[1] - q[3] + q[5] - q[7];
        double dx1 = q[2] - q[4];
        double dx2 = q[6] - q[4];
        double dy1 = q[3] - q[5];
        double dy2 = q[7] - q[5];
        double det = dx1 * dy2 - dx2 * dy1;
        double g = (sx * dy2 - dx2 * sy) / det;
        double h = (dx1 * sy - sx * dy1) / det;
        return new Homography(q[2] - q[0] + g * q[2], q[6] - q[0] + h * q[6], q[0],
                q[3] - q[1] + g * q[3], q[7] - q[1] + h * q[7], q[1], g, h, 1).inverse();
    }

    private Homography inverse() {
        return new Homography(e * i - f * h, c * h - b * i, b * f - c * e,
                f * g - d * i, a * i - c * g, c * d - a * f,
                d * h - e * g, b * g - a * h, a * e - b * d);
    }

    double x(double px, double py) {
        return (a * px + b * py + c) / (g * px + h * py + i);
    }

    double y(double px, double py) {
        return (d * px + e * py + f) / (g * px + h * py + i);
    }
}
