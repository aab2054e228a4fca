package org.relire.training.degrade;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/// An immutable 8-bit grey image, 0 black to 255 white, origin at the top left, one byte a pixel.
public final class GreyRaster {

    /// The grey value of white paper.
    public static final int WHITE = 255;

    private final int width;
    private final int height;
    private final byte[] pixels;

    private GreyRaster(int width, int height, byte[] pixels) {
        if (width < 1 || height < 1 || pixels.length != Math.multiplyExact(width, height)) {
            throw new IllegalArgumentException("raster of " + width + " x " + height);
        }
        this.width = width;
        this.height = height;
        this.pixels = pixels;
    }

    /// A value for each pixel; results are clamped to 0..255.
    @FunctionalInterface
    public interface PixelFunction {
        /// The grey value wanted at column `x`, row `y`.
        double at(int x, int y);
    }

    /// A page without ink.
    public static GreyRaster blank(int width, int height) {
        byte[] white = new byte[Math.multiplyExact(width, height)];
        Arrays.fill(white, (byte) WHITE);
        return new GreyRaster(width, height, white);
    }

    /// A raster computed pixel by pixel, row after row from the top left.
    public static GreyRaster generate(int width, int height, PixelFunction function) {
        byte[] out = new byte[Math.multiplyExact(width, height)];
        for (int y = 0, i = 0; y < height; y++) {
            for (int x = 0; x < width; x++, i++) {
                out[i] = clamp(function.at(x, y));
            }
        }
        return new GreyRaster(width, height, out);
    }

    /// The luminance of any image.
    public static GreyRaster of(BufferedImage image) {
        BufferedImage grey = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D g = grey.createGraphics();
        g.drawImage(image, 0, 0, null);
        g.dispose();
        byte[] data = ((DataBufferByte) grey.getRaster().getDataBuffer()).getData();
        return new GreyRaster(grey.getWidth(), grey.getHeight(), data.clone());
    }

    static GreyRaster ofFloats(int width, int height, float[] values) {
        byte[] out = new byte[values.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = clamp(values[i]);
        }
        return new GreyRaster(width, height, out);
    }

    /// An 8-bit grey image of its own with the same pixels.
    public BufferedImage toImage() {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        byte[] data = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        System.arraycopy(pixels, 0, data, 0, pixels.length);
        return image;
    }

    /// A one-bit image: black where the grey value lies under `level`.
    public BufferedImage toBilevelImage(int level) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.getRaster().setSample(x, y, 0, at(x, y) < level ? 0 : 1);
            }
        }
        return image;
    }

    /// Columns.
    public int width() {
        return width;
    }

    /// Rows.
    public int height() {
        return height;
    }

    /// The grey value at a pixel inside the raster.
    public int at(int x, int y) {
        return pixels[y * width + x] & 0xff;
    }

    /// The grey value at a pixel, or white outside the raster.
    public int atOrWhite(int x, int y) {
        return x < 0 || y < 0 || x >= width || y >= height ? WHITE : at(x, y);
    }

    /// The bilinear value at a place between pixels, white outside.
    public double sample(double x, double y) {
        int x0 = (int) Math.floor(x);
        int y0 = (int) Math.floor(y);
        double fx = x - x0;
        double fy = y - y0;
        double top = atOrWhite(x0, y0) * (1 - fx) + atOrWhite(x0 + 1, y0) * fx;
        double bottom = atOrWhite(x0, y0 + 1) * (1 - fx) + atOrWhite(x0 + 1, y0 + 1) * fx;
        return top * (1 - fy) + bottom * fy;
    }

    /// Each pixel's value replaced by a function of it.
    public GreyRaster map(IntUnaryOperator function) {
        byte[] table = new byte[256];
        for (int v = 0; v < 256; v++) {
            table[v] = clamp(function.applyAsInt(v));
        }
        byte[] out = new byte[pixels.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = table[pixels[i] & 0xff];
        }
        return new GreyRaster(width, height, out);
    }

    /// The share of pixels darker than mid grey, 0-1.
    public double inkShare() {
        long dark = 0;
        for (byte pixel : pixels) {
            dark += (pixel & 0xff) < 128 ? 1 : 0;
        }
        return (double) dark / pixels.length;
    }

    float[] toFloats() {
        float[] out = new float[pixels.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = pixels[i] & 0xff;
        }
        return out;
    }

    private static byte clamp(double value) {
        return (byte) Math.max(0, Math.min(255, (int) Math.round(value)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GreyRaster that && width == that.width && Arrays.equals(pixels, that.pixels);
    }

    @Override
    public int hashCode() {
        return 31 * width + Arrays.hashCode(pixels);
    }

    @Override
    public String toString() {
        return "GreyRaster[" + width + " x " + height + "]";
    }
}
