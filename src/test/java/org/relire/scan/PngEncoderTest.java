package org.relire.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Node;

class PngEncoderTest {

    private static final int DPI = 300;

    @ParameterizedTest
    @CsvSource({"1, 1", "7, 5", "8, 3", "9, 4", "640, 480"})
    void givesBackEveryPixelOfColourAndGrey(int width, int height) throws IOException {
        assertSame(noise(width, height, BufferedImage.TYPE_3BYTE_BGR, 0xFFFFFF), false, 24);
        assertSame(noise(width, height, BufferedImage.TYPE_BYTE_GRAY, 0xFFFFFF), false, 8);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "7, 5", "8, 3", "9, 4", "641, 480"})
    void takesOneBitForEachPixelOfBlackAndWhite(int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Random random = new Random(width);
        for (int i = 0; i < width * height; i++) {
            image.getRaster().setSample(i % width, i / width, 0, random.nextBoolean() ? 0xFF : 0);
        }
        assertSame(image, true, 1);
    }

    private static BufferedImage noise(int width, int height, int type, int mask) {
        BufferedImage image = new BufferedImage(width, height, type);
        Random random = new Random(width);
        for (int i = 0; i < width * height; i++) {
            image.setRGB(i % width, i / width, random.nextInt() & mask);
        }
        return image;
    }

    private static void assertSame(BufferedImage image, boolean bilevel, int bits) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PngEncoder.write(image, bilevel, DPI, bytes);
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            reader.setInput(in);
            BufferedImage read = reader.read(0);
            assertEquals(bits, read.getColorModel().getPixelSize());
            for (int y = 0; y < image.getHeight(); y++) {
                for (int x = 0; x < image.getWidth(); x++) {
                    assertEquals(image.getRGB(x, y), read.getRGB(x, y), x + ", " + y);
                }
            }
            Node metadata = reader.getImageMetadata(0).getAsTree("javax_imageio_1.0");
            assertTrue(Math.abs(25.4 / DPI - pixelSize(metadata)) < 1e-4);
        } finally {
            reader.dispose();
        }
    }

    /// In millimetres.
    private static double pixelSize(Node metadata) {
        for (Node group = metadata.getFirstChild(); group != null; group = group.getNextSibling()) {
            for (Node node = group.getFirstChild(); node != null; node = node.getNextSibling()) {
                if (node.getNodeName().equals("HorizontalPixelSize")) {
                    return Double.parseDouble(node.getAttributes().getNamedItem("value").getNodeValue());
                }
            }
        }
        return 0;
    }
}
