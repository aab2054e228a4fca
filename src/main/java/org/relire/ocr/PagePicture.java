package org.relire.ocr;

import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/// A page's pixels as Tesseract takes them: one byte of grey or three of red, green and blue for each, row after row.
record PagePicture(ByteBuffer pixels, int width, int height, int bytesPerPixel, int dpi) {

    /// @throws IOException if there is no image there that can be read
    static PagePicture read(Path path, int dpi) throws IOException {
        BufferedImage image = ImageIO.read(path.toFile());
        if (image == null) {
            throw new IOException("not an image: " + path);
        }
        return of(image, dpi);
    }

    static PagePicture of(BufferedImage image, int dpi) {
        boolean grey = image.getColorModel().getColorSpace().getType() == ColorSpace.TYPE_GRAY;
        int channels = grey || isBilevel(image) ? 1 : 3;
        BufferedImage plain = channels == 1 || isPlainColour(image) ? image : toColour(image);
        ByteBuffer pixels = ByteBuffer.allocateDirect(Math.multiplyExact(image.getWidth() * channels, image.getHeight()));
        int[] line = new int[image.getWidth() * plain.getRaster().getNumBands()];
        byte[] bytes = new byte[image.getWidth() * channels];
        Raster raster = plain.getRaster();
        int[] levels = greyLevels(plain);
        for (int y = 0; y < image.getHeight(); y++) {
            raster.getPixels(0, y, image.getWidth(), 1, line);
            fill(bytes, line, channels, raster.getNumBands(), levels);
            pixels.put(bytes);
        }
        return new PagePicture(pixels.flip(), image.getWidth(), image.getHeight(), channels, dpi);
    }

    private static void fill(byte[] bytes, int[] line, int channels, int bands, int[] levels) {
        for (int i = 0, j = 0; i < bytes.length; i += channels, j += bands) {
            if (channels == 1) {
                bytes[i] = (byte) levels[line[j]];
            } else {
                bytes[i] = (byte) line[j];
                bytes[i + 1] = (byte) line[j + 1];
                bytes[i + 2] = (byte) line[j + 2];
            }
        }
    }

    /// What each sample of the first band stands for, black to white in 0-255.
    private static int[] greyLevels(BufferedImage image) {
        int bits = image.getSampleModel().getSampleSize(0);
        int[] levels = new int[1 << bits];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = isBilevel(image)
                    ? image.getColorModel().getRGB(i) & 0xFF
                    : (int) Math.round(i * 255.0 / (levels.length - 1));
        }
        return levels;
    }

    private static boolean isBilevel(BufferedImage image) {
        return image.getType() == BufferedImage.TYPE_BYTE_BINARY && image.getColorModel().getPixelSize() == 1;
    }

    private static boolean isPlainColour(BufferedImage image) {
        return image.getRaster().getNumBands() == 3
                && image.getSampleModel().getSampleSize(0) == 8
                && !(image.getColorModel() instanceof java.awt.image.IndexColorModel);
    }

    private static BufferedImage toColour(BufferedImage image) {
        BufferedImage colour = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = colour.createGraphics();
        graphics.setColor(java.awt.Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return colour;
    }
}
