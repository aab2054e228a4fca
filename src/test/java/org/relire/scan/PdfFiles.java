package org.relire.scan;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;

/// Makes scanned PDFs for tests: the picture of [Figure] on a page at 72 dots an inch.
final class PdfFiles {

    /// How the picture is compressed.
    enum Codec { CCITT, FLATE, JPEG, JPEG_2000, JBIG2, STENCIL, INVERTED, PRINTING_COLOURS }

    private PdfFiles() {
    }

    /// A page of the picture's size that shows nothing else.
    static void scanned(Path file, Codec codec, int rotation) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = page(document, rotation);
            BufferedImage stored = stored(rotation);
            PDImageXObject image = image(document, codec, stored);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(image, 0, 0, stored.getWidth(), stored.getHeight());
            }
            document.save(file.toFile());
        }
    }

    static PDPage page(PDDocument document, int rotation) {
        BufferedImage stored = stored(rotation);
        PDPage page = new PDPage(new PDRectangle(stored.getWidth(), stored.getHeight()));
        page.setRotation(rotation);
        document.addPage(page);
        return page;
    }

    /// What must be on a page that is shown turned clockwise by `rotation`, to be seen upright.
    private static BufferedImage stored(int rotation) {
        BufferedImage seen = Figure.drawn(BufferedImage.TYPE_BYTE_GRAY);
        return switch (rotation) {
            case 90 -> JpegFiles.stored(seen, 6);
            case 180 -> JpegFiles.stored(seen, 3);
            case 270 -> JpegFiles.stored(seen, 8);
            default -> seen;
        };
    }

    static PDImageXObject image(PDDocument document, Codec codec, BufferedImage grey) throws IOException {
        return switch (codec) {
            case CCITT -> CCITTFactory.createFromImage(document, bilevel(grey));
            case FLATE -> LosslessFactory.createFromImage(document, grey);
            case JPEG -> JPEGFactory.createFromImage(document, grey);
            case JPEG_2000 -> raw(document, jpeg2000(grey), COSName.JPX_DECODE, grey, 8);
            case JBIG2 -> raw(document, jbig2(document, grey), COSName.JBIG2_DECODE, grey, 1);
            case PRINTING_COLOURS -> JPEGFactory.createFromByteArray(document, JpegFiles.cmyk(grey));
            case STENCIL -> stencil(document, grey);
            case INVERTED -> inverted(document, grey);
        };
    }

    private static BufferedImage bilevel(BufferedImage grey) {
        BufferedImage bilevel = new BufferedImage(grey.getWidth(), grey.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
        bilevel.createGraphics().drawImage(grey, 0, 0, null);
        return bilevel;
    }

    private static PDImageXObject raw(PDDocument document, byte[] bytes, COSName filter, BufferedImage grey, int bits)
            throws IOException {
        return new PDImageXObject(document, new ByteArrayInputStream(bytes), filter, grey.getWidth(), grey.getHeight(), bits,
                PDDeviceGray.INSTANCE);
    }

    /// Black is painted where the mask has zeros; no colour space.
    private static PDImageXObject stencil(PDDocument document, BufferedImage grey) throws IOException {
        PDImageXObject image = CCITTFactory.createFromImage(document, bilevel(grey));
        image.getCOSObject().removeItem(COSName.COLORSPACE);
        image.setStencil(true);
        return image;
    }

    /// The negative, with a /Decode array that turns it back.
    private static PDImageXObject inverted(PDDocument document, BufferedImage grey) throws IOException {
        BufferedImage negative = new BufferedImage(grey.getWidth(), grey.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < grey.getHeight(); y++) {
            for (int x = 0; x < grey.getWidth(); x++) {
                negative.getRaster().setSample(x, y, 0, 255 - grey.getRaster().getSample(x, y, 0));
            }
        }
        PDImageXObject image = LosslessFactory.createFromImage(document, negative);
        COSArray decode = new COSArray();
        decode.add(COSInteger.ONE);
        decode.add(COSInteger.ZERO);
        image.setDecode(decode);
        return image;
    }

    private static byte[] jpeg2000(BufferedImage grey) throws IOException {
        Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName("jpeg2000");
        ImageWriter writer = writers.next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(grey);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /// The segments that a PDF embeds (ITU-T T.88, annex D.3): a page, and one generic region coded as MMR, which is what
    /// fax machines call Group 4.
    private static byte[] jbig2(PDDocument document, BufferedImage grey) throws IOException {
        byte[] mmr;
        try (var in = CCITTFactory.createFromImage(document, bilevel(grey)).getCOSObject().createRawInputStream()) {
            mmr = in.readAllBytes();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        segment(out, 0, 48, 19);
        size(out, grey);
        out.writeInt(0); // resolution unknown
        out.writeInt(0);
        out.writeByte(0); // white page
        out.writeShort(0); // not striped
        segment(out, 1, 38, 18 + mmr.length);
        size(out, grey);
        out.writeInt(0); // at the page's top left
        out.writeInt(0);
        out.writeByte(0); // OR
        out.writeByte(1); // MMR
        out.write(mmr);
        return bytes.toByteArray();
    }

    private static void segment(DataOutputStream out, int number, int type, int length) throws IOException {
        out.writeInt(number);
        out.writeByte(type);
        out.writeByte(0); // refers to none
        out.writeByte(1); // page 1
        out.writeInt(length);
    }

    private static void size(DataOutputStream out, BufferedImage image) throws IOException {
        out.writeInt(image.getWidth());
        out.writeInt(image.getHeight());
    }

    /// Draws the image by a matrix of the caller's.
    static void draw(PDDocument document, PDPage page, PDImageXObject image, Matrix matrix) throws IOException {
        try (PDPageContentStream content =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
            content.drawImage(image, matrix);
        }
    }
}
