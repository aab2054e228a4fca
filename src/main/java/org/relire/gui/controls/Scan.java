package org.relire.gui.controls;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;

/// A page's picture in several sizes, each half of the one before, so that a small view is as smooth as a large one.
///
/// @param levels the full size first
public record Scan(List<Image> levels) {

    /// No level is made smaller than this.
    private static final double SMALLEST_WIDTH = 500;

    public Scan {
        levels = List.copyOf(levels);
        if (levels.isEmpty()) {
            throw new IllegalArgumentException("a scan has an image");
        }
    }

    /// Reads a picture from disk. Blocks.
    ///
    /// @throws IllegalArgumentException if it cannot be read
    static Scan read(Path file) {
        Image full = new Image(file.toUri().toString());
        if (full.isError() || full.getPixelReader() == null) {
            throw new IllegalArgumentException("cannot be drawn: " + file, full.getException());
        }
        List<Image> levels = new ArrayList<>(List.of(full));
        while (levels.getLast().getWidth() / 2 >= SMALLEST_WIDTH) {
            levels.add(half(levels.getLast()));
        }
        return new Scan(levels);
    }

    public double width() {
        return levels.getFirst().getWidth();
    }

    public double height() {
        return levels.getFirst().getHeight();
    }

    /// The smallest level that has at least the pixels that `scale` shows, or the full one.
    public Image at(double scale) {
        Image best = levels.getFirst();
        for (Image level : levels) {
            if (level.getWidth() >= width() * scale * 0.9) {
                best = level;
            }
        }
        return best;
    }

    private static Image half(Image image) {
        PixelReader reader = image.getPixelReader();
        int width = (int) image.getWidth() / 2;
        int height = (int) image.getHeight() / 2;
        WritableImage smaller = new WritableImage(width, height);
        int[] rows = new int[4 * width];
        int[] out = new int[width];
        for (int y = 0; y < height; y++) {
            reader.getPixels(0, 2 * y, 2 * width, 2, PixelFormat.getIntArgbInstance(), rows, 0, 2 * width);
            for (int x = 0; x < width; x++) {
                out[x] = average(rows[2 * x], rows[2 * x + 1], rows[2 * width + 2 * x], rows[2 * width + 2 * x + 1]);
            }
            smaller.getPixelWriter().setPixels(0, y, width, 1, PixelFormat.getIntArgbInstance(), out, 0, width);
        }
        return smaller;
    }

    private static int average(int a, int b, int c, int d) {
        int argb = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            int sum = (a >>> shift & 255) + (b >>> shift & 255) + (c >>> shift & 255) + (d >>> shift & 255);
            argb |= (sum + 2) / 4 << shift;
        }
        return argb;
    }
}
