package org.relire.scan;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;

/// Brings whatever an image file holds down to the two forms that a page image has: 8-bit grey or 8-bit red, green and blue,
/// upright and opaque on white paper.
///
/// Samples of grey and colour are taken as the scanner wrote them. Java's own conversion would lighten greys, for it takes them
/// to be linear in light; and bringing a scanner's colours to the screen's costs OCR (docs/decisions/0007).
final class PlainPixels {

    private PlainPixels() {
    }

    /// A `TYPE_BYTE_GRAY` or `TYPE_3BYTE_BGR` image of the same size; may be `image` itself.
    static BufferedImage of(BufferedImage image) {
        if (image.getType() == BufferedImage.TYPE_BYTE_GRAY || image.getType() == BufferedImage.TYPE_3BYTE_BGR) {
            return image;
        }
        ColorModel model = image.getColorModel();
        if (model instanceof IndexColorModel palette) {
            return fromPalette(image, palette);
        }
        boolean whole = image.getRaster().getTransferType() <= DataBuffer.TYPE_USHORT && !model.isAlphaPremultiplied();
        int space = model.getColorSpace().getType();
        if (whole && space == ColorSpace.TYPE_GRAY) {
            return fromSamples(image, 1);
        }
        if (whole && space == ColorSpace.TYPE_RGB && model instanceof ComponentColorModel) {
            return fromSamples(image, 3);
        }
        return redrawn(image);
    }

    private static BufferedImage fromPalette(BufferedImage image, IndexColorModel palette) {
        int size = palette.getMapSize();
        int[][] colours = new int[size][];
        boolean grey = true;
        for (int i = 0; i < size; i++) {
            int alpha = palette.getAlpha(i);
            colours[i] = new int[] {
                onWhite(palette.getRed(i), alpha), onWhite(palette.getGreen(i), alpha), onWhite(palette.getBlue(i), alpha)
            };
            grey &= colours[i][0] == colours[i][1] && colours[i][1] == colours[i][2];
        }
        BufferedImage plain = blank(image.getWidth(), image.getHeight(), grey ? 1 : 3);
        Raster from = image.getRaster();
        WritableRaster to = plain.getRaster();
        int channels = to.getNumBands();
        int[] in = new int[image.getWidth()];
        int[] out = new int[image.getWidth() * channels];
        for (int y = 0; y < image.getHeight(); y++) {
            from.getPixels(from.getMinX(), from.getMinY() + y, image.getWidth(), 1, in);
            for (int x = 0; x < in.length; x++) {
                System.arraycopy(colours[Math.min(in[x], size - 1)], 0, out, x * channels, channels);
            }
            to.setPixels(0, y, image.getWidth(), 1, out);
        }
        return plain;
    }

    private static BufferedImage fromSamples(BufferedImage image, int channels) {
        Raster from = image.getRaster();
        int bands = from.getNumBands();
        boolean alpha = image.getColorModel().hasAlpha() && bands > channels;
        int most = (1 << from.getSampleModel().getSampleSize(0)) - 1;
        BufferedImage plain = blank(image.getWidth(), image.getHeight(), channels);
        int[] in = new int[image.getWidth() * bands];
        int[] out = new int[image.getWidth() * channels];
        for (int y = 0; y < image.getHeight(); y++) {
            from.getPixels(from.getMinX(), from.getMinY() + y, image.getWidth(), 1, in);
            for (int i = 0, o = 0; i < in.length; i += bands) {
                int opaque = alpha ? eightBits(in[i + channels], most) : 255;
                for (int band = 0; band < channels; band++) {
                    out[o++] = onWhite(eightBits(in[i + band], most), opaque);
                }
            }
            plain.getRaster().setPixels(0, y, image.getWidth(), 1, out);
        }
        return plain;
    }

    private static BufferedImage redrawn(BufferedImage image) {
        BufferedImage plain = blank(image.getWidth(), image.getHeight(), 3);
        Graphics2D graphics = plain.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return plain;
    }

    private static int eightBits(int sample, int most) {
        return most == 255 ? sample : (int) ((sample * 255L + most / 2) / most);
    }

    private static int onWhite(int sample, int alpha) {
        return alpha == 255 ? sample : (sample * alpha + 255 * (255 - alpha) + 127) / 255;
    }

    private static BufferedImage blank(int width, int height, int channels) {
        int type = channels == 1 ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_3BYTE_BGR;
        return new BufferedImage(width, height, type);
    }

    /// The image as it is to be seen.
    ///
    /// @param image of one of the two plain forms
    static BufferedImage turned(BufferedImage image, Orientation orientation) {
        if (orientation == Orientation.UPRIGHT) {
            return image;
        }
        int width = orientation.swapsSides() ? image.getHeight() : image.getWidth();
        int height = orientation.swapsSides() ? image.getWidth() : image.getHeight();
        BufferedImage turned = new BufferedImage(width, height, image.getType());
        Raster from = image.getRaster();
        WritableRaster to = turned.getRaster();
        int channels = from.getNumBands();
        int[] pixel = new int[channels];
        int[] line = new int[width * channels];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int storedX = orientation.storedX(x, y, image.getWidth());
                from.getPixel(storedX, orientation.storedY(x, y, image.getHeight()), pixel);
                System.arraycopy(pixel, 0, line, x * channels, channels);
            }
            to.setPixels(0, y, width, 1, line);
        }
        return turned;
    }

    /// A part of the image.
    static BufferedImage copied(BufferedImage image, int x, int y, int width, int height) {
        BufferedImage part = new BufferedImage(width, height, image.getType());
        int[] line = new int[width * image.getRaster().getNumBands()];
        for (int row = 0; row < height; row++) {
            image.getRaster().getPixels(x, y + row, width, 1, line);
            part.getRaster().setPixels(0, row, width, 1, line);
        }
        return part;
    }

    /// A drawn image in the plain form: grey if no pixel has a colour.
    static BufferedImage greyIfGrey(BufferedImage drawn) {
        int[] line = new int[drawn.getWidth()];
        BufferedImage grey = blank(drawn.getWidth(), drawn.getHeight(), 1);
        for (int y = 0; y < drawn.getHeight(); y++) {
            drawn.getRGB(0, y, line.length, 1, line, 0, line.length);
            for (int x = 0; x < line.length; x++) {
                int blue = line[x] & 0xFF;
                if ((line[x] & 0xFFFFFF) != blue * 0x10101) {
                    return of(drawn);
                }
                line[x] = blue;
            }
            grey.getRaster().setPixels(0, y, line.length, 1, line);
        }
        return grey;
    }

    /// The image at another size, smoothed.
    static BufferedImage scaled(BufferedImage image, int width, int height) {
        if (image.getWidth() == width && image.getHeight() == height) {
            return image;
        }
        BufferedImage scaled = new BufferedImage(width, height, image.getType());
        Graphics2D graphics = scaled.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return scaled;
    }
}
