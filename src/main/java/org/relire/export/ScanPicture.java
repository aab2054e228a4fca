package org.relire.export;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.relire.model.PageImage;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.RelireException;

/// Puts page images into a PDF without making them much larger than they need be: two-coloured ones as CCITT G4, without
/// loss; a JPEG file as its own bytes; everything else as JPEG.
final class ScanPicture {

    private static final float QUALITY = 0.8f;
    private static final int HEADER = 64 * 1024;

    private final PDDocument pdf;

    ScanPicture(PDDocument pdf) {
        this.pdf = pdf;
    }

    /// A page's image as it lies on disk.
    ///
    /// @throws RelireException of kind FILE_NOT_FOUND or PAGE_DAMAGED
    PDImageXObject of(PageImage image) throws IOException, RelireException {
        BufferedImage pixels = read(image.path());
        return pixels.getColorModel().getPixelSize() == 1
                ? CCITTFactory.createFromImage(pdf, pixels)
                : JPEGFactory.createFromImage(pdf, opaque(pixels), QUALITY, image.dpi());
    }

    /// The image of a JPEG file: the file's bytes, unless a camera may have noted in it that it is to be turned.
    PDImageXObject jpeg(Path original, PageImage image) throws IOException, RelireException {
        if (!Files.isRegularFile(original) || hasExif(original)) {
            return of(image);
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(original))) {
            PDImageXObject picture = JPEGFactory.createFromStream(pdf, in);
            boolean same = picture.getWidth() == image.width() && picture.getHeight() == image.height()
                    && picture.getColorSpace().getNumberOfComponents() != 4;
            return same ? picture : of(image);
        }
    }

    private static BufferedImage read(Path path) throws IOException, RelireException {
        if (!Files.isRegularFile(path)) {
            throw new RelireException(ErrorKind.FILE_NOT_FOUND, path);
        }
        BufferedImage pixels = ImageIO.read(path.toFile());
        if (pixels == null) {
            throw new RelireException(ErrorKind.PAGE_DAMAGED, List.of(path), null);
        }
        return pixels;
    }

    private static boolean hasExif(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(HEADER), StandardCharsets.ISO_8859_1).contains("Exif\0");
        }
    }

    /// Grey or RGB with 8 bits, as JPEG takes it; transparency becomes white paper.
    private static BufferedImage opaque(BufferedImage pixels) {
        boolean grey = pixels.getColorModel().getNumColorComponents() == 1;
        int type = grey ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_INT_RGB;
        if (pixels.getType() == type || pixels.getType() == BufferedImage.TYPE_3BYTE_BGR) {
            return pixels;
        }
        BufferedImage opaque = new BufferedImage(pixels.getWidth(), pixels.getHeight(), type);
        Graphics2D graphics = opaque.createGraphics();
        graphics.setColor(java.awt.Color.WHITE);
        graphics.fillRect(0, 0, pixels.getWidth(), pixels.getHeight());
        graphics.drawImage(pixels, 0, 0, null);
        graphics.dispose();
        return opaque;
    }
}
