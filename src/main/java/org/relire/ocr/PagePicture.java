package org.relire.ocr;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;

/// A page's pixels as Tesseract takes them: one byte of grey for each, row after row, black 0.
///
/// @param dpi of the image, on which Tesseract's search for lines and columns depends
record PagePicture(ByteBuffer pixels, int width, int height, int dpi) {

    /// @throws IOException if there is no image there that can be read
    static PagePicture read(Path path, int dpi) throws IOException {
        Optional<PagePicture> plain = PlainPng.read(path, dpi);
        if (plain.isPresent()) {
            return plain.get();
        }
        BufferedImage image = ImageIO.read(path.toFile());
        if (image == null) {
            throw new IOException("not an image: " + path);
        }
        return of(image, dpi);
    }

    static PagePicture of(BufferedImage image, int dpi) {
        int width = image.getWidth();
        ByteBuffer pixels = ByteBuffer.allocate(Math.multiplyExact(width, image.getHeight()));
        BufferedImage plain = isPlain(image) ? image : redrawn(image);
        Raster raster = plain.getRaster();
        int bands = raster.getNumBands();
        int[] levels = levels(plain);
        int[] line = new int[width * bands];
        byte[] bytes = new byte[width];
        for (int y = 0; y < image.getHeight(); y++) {
            raster.getPixels(0, y, width, 1, line);
            for (int x = 0; x < width; x++) {
                bytes[x] = (byte) (bands == 1 ? levels[line[x]] : luma(line[3 * x], line[3 * x + 1], line[3 * x + 2]));
            }
            pixels.put(bytes);
        }
        return new PagePicture(pixels.flip(), width, image.getHeight(), dpi);
    }

    /// How bright a colour is to the eye (ITU-R BT.601).
    static int luma(int red, int green, int blue) {
        return (299 * red + 587 * green + 114 * blue + 500) / 1000;
    }

    /// Whether the samples can be taken as they are: one of grey or of a palette, or three of eight bits.
    private static boolean isPlain(BufferedImage image) {
        boolean grey = image.getColorModel().getColorSpace().getType() == ColorSpace.TYPE_GRAY;
        int bands = image.getRaster().getNumBands();
        return bands == 1 && (grey || image.getColorModel() instanceof IndexColorModel)
                || bands == 3 && image.getSampleModel().getSampleSize(0) == 8;
    }

    /// What each sample of a one-band image stands for, black to white in 0-255.
    private static int[] levels(BufferedImage image) {
        int[] levels = new int[1 << image.getSampleModel().getSampleSize(0)];
        for (int i = 0; i < levels.length; i++) {
            if (image.getColorModel() instanceof IndexColorModel palette) {
                Color colour = new Color(i < palette.getMapSize() ? palette.getRGB(i) : 0);
                levels[i] = luma(colour.getRed(), colour.getGreen(), colour.getBlue());
            } else {
                levels[i] = (int) Math.round(i * 255.0 / (levels.length - 1));
            }
        }
        return levels;
    }

    private static BufferedImage redrawn(BufferedImage image) {
        BufferedImage colour = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = colour.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return colour;
    }
}
