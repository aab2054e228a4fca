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

    /// Every second byte of a pixel.
    private static final int EVEN = 0x00FF00FF;
    /// Rounds the average of four in each of two channels.
    private static final int HALVES = 0x00020002;

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

    /// Two channels at once: the sum of four bytes and its rounding fit into the 16 bits that each has.
    private static int average(int a, int b, int c, int d) {
        int even = (a & EVEN) + (b & EVEN) + (c & EVEN) + (d & EVEN) + HALVES;
        int odd = (a >>> 8 & EVEN) + (b >>> 8 & EVEN) + (c >>> 8 & EVEN) + (d >>> 8 & EVEN) + HALVES;
        return even >>> 2 & EVEN | (odd >>> 2 & EVEN) << 8;
    }
}
