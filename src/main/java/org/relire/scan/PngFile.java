package org.relire.scan;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.Locale;
import java.util.UUID;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

/// Writes page images as PNG: 1 bit a pixel where all are black or white, else grey or colour.
final class PngFile {

    private static final String METADATA = "javax_imageio_png_1.0";
    private static final double METRES_PER_INCH = 0.0254;
    /// 0-1 as ImageIO counts: small files take three times as long to write and page images are derived data.
    private static final float FAST = 0.7f;

    private PngFile() {
    }

    /// Writes beside `target` first and moves it into place, so that nobody ever reads half an image.
    ///
    /// @param image of one of the forms of [PlainPixels]
    static void write(BufferedImage image, int dpi, Path target) throws IOException {
        Path fresh = target.resolveSibling(".page-" + UUID.randomUUID() + ".png");
        try {
            encode(isBilevel(image) ? toBilevel(image) : image, dpi, fresh);
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static void encode(BufferedImage image, int dpi, Path file) throws IOException {
        ImageWriter writer = writer();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
            if (out == null) {
                throw new IOException("cannot write " + file);
            }
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(FAST);
            IIOMetadata metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(image), parameters);
            metadata.mergeTree(METADATA, resolution(dpi));
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, metadata), parameters);
        } finally {
            writer.dispose();
        }
    }

    /// The JDK's own writer; others may be registered too.
    private static ImageWriter writer() {
        Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName("png");
        while (writers.hasNext()) {
            ImageWriter writer = writers.next();
            if (writer.getClass().getName().startsWith("com.sun.imageio.")) {
                return writer;
            }
        }
        throw new IllegalStateException("this Java has no PNG writer");
    }

    private static IIOMetadataNode resolution(int dpi) {
        String dotsPerMetre = String.format(Locale.ROOT, "%d", Math.round(dpi / METRES_PER_INCH));
        IIOMetadataNode physical = new IIOMetadataNode("pHYs");
        physical.setAttribute("pixelsPerUnitXAxis", dotsPerMetre);
        physical.setAttribute("pixelsPerUnitYAxis", dotsPerMetre);
        physical.setAttribute("unitSpecifier", "meter");
        IIOMetadataNode root = new IIOMetadataNode(METADATA);
        root.appendChild(physical);
        return root;
    }

    private static boolean isBilevel(BufferedImage image) {
        if (image.getType() != BufferedImage.TYPE_BYTE_GRAY) {
            return false;
        }
        for (byte grey : ((DataBufferByte) image.getRaster().getDataBuffer()).getData()) {
            if (grey != 0 && grey != -1) {
                return false;
            }
        }
        return true;
    }

    private static BufferedImage toBilevel(BufferedImage image) {
        int width = image.getWidth();
        BufferedImage bilevel = new BufferedImage(width, image.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
        int[] line = new int[width];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRaster().getPixels(0, y, width, 1, line);
            for (int x = 0; x < width; x++) {
                line[x] &= 1;
            }
            bilevel.getRaster().setPixels(0, y, width, 1, line);
        }
        return bilevel;
    }
}
