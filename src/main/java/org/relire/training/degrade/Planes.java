package org.relire.training.degrade;

import java.util.random.RandomGenerator;

/// Numeric planes over a raster: Gaussian smoothing, distances to the ink's edge, smooth random fields.
final class Planes {

    private Planes() {
    }

    /// A separable Gaussian blur, the border pixels repeated outwards.
    static float[] smooth(float[] plane, int width, int height, double sigma) {
        if (sigma < 0.05) {
            return plane.clone();
        }
        float[] kernel = kernel(sigma);
        float[] across = new float[plane.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                across[y * width + x] = weigh(plane, kernel, y * width, 1, x, width);
            }
        }
        float[] down = new float[plane.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                down[y * width + x] = weigh(across, kernel, x, width, y, height);
            }
        }
        return down;
    }

    private static float weigh(float[] plane, float[] kernel, int start, int stride, int at, int count) {
        int radius = kernel.length / 2;
        float sum = 0;
        for (int k = -radius; k <= radius; k++) {
            int place = Math.max(0, Math.min(count - 1, at + k));
            sum += kernel[k + radius] * plane[start + place * stride];
        }
        return sum;
    }

    private static float[] kernel(double sigma) {
        int radius = Math.max(1, (int) Math.ceil(3 * sigma));
        float[] kernel = new float[2 * radius + 1];
        float sum = 0;
        for (int k = -radius; k <= radius; k++) {
            kernel[k + radius] = (float) StrictMath.exp(-k * k / (2 * sigma * sigma));
            sum += kernel[k + radius];
        }
        for (int k = 0; k < kernel.length; k++) {
            kernel[k] /= sum;
        }
        return kernel;
    }

    /// For each pixel its distance (3-4 chamfer, in pixels) to the nearest pixel of the other colour.
    static float[] distanceToEdge(GreyRaster page) {
        int w = page.width();
        int h = page.height();
        float[] d = new float[w * h];
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                d[y * w + x] = onEdge(page, x, y) ? 1 : 1e6f;
            }
        }
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                lower(d, w, h, x, y, -1);
            }
        }
        for (int y = h - 1; y >= 0; y--) {
            for (int x = w - 1; x >= 0; x--) {
                lower(d, w, h, x, y, 1);
            }
        }
        return d;
    }

    private static void lower(float[] d, int w, int h, int x, int y, int way) {
        float best = d[y * w + x];
        int nx = x + way;
        int ny = y + way;
        boolean column = nx >= 0 && nx < w;
        if (column) {
            best = Math.min(best, d[y * w + nx] + 1);
        }
        if (ny >= 0 && ny < h) {
            best = Math.min(best, d[ny * w + x] + 1);
            if (column) {
                best = Math.min(best, d[ny * w + nx] + 4 / 3f);
            }
            int other = x - way;
            if (other >= 0 && other < w) {
                best = Math.min(best, d[ny * w + other] + 4 / 3f);
            }
        }
        d[y * w + x] = best;
    }

    private static boolean onEdge(GreyRaster page, int x, int y) {
        boolean ink = page.at(x, y) < 128;
        return ink != (page.atOrWhite(x - 1, y) < 128) || ink != (page.atOrWhite(x + 1, y) < 128)
                || ink != (page.atOrWhite(x, y - 1) < 128) || ink != (page.atOrWhite(x, y + 1) < 128);
    }

    /// A smooth random field with values 0-1 (uniform on the grid points, eased between them), `cell` pixels a step.
    static float[] field(int width, int height, double cell, RandomGenerator random) {
        int columns = (int) (width / cell) + 2;
        int rows = (int) (height / cell) + 2;
        float[] grid = new float[columns * rows];
        for (int i = 0; i < grid.length; i++) {
            grid[i] = random.nextFloat();
        }
        float[] out = new float[width * height];
        for (int y = 0; y < height; y++) {
            int gy = (int) (y / cell);
            float fy = ease((float) (y / cell - gy));
            for (int x = 0; x < width; x++) {
                int gx = (int) (x / cell);
                float fx = ease((float) (x / cell - gx));
                int i = gy * columns + gx;
                float top = grid[i] + (grid[i + 1] - grid[i]) * fx;
                float bottom = grid[i + columns] + (grid[i + columns + 1] - grid[i + columns]) * fx;
                out[y * width + x] = top + (bottom - top) * fy;
            }
        }
        return out;
    }

    private static float ease(float t) {
        return t * t * (3 - 2 * t);
    }
}
