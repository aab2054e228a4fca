package org.relire.scan;

import java.awt.Point;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Makes JPEG files for tests.
final class JpegFiles {

    private JpegFiles() {
    }

    /// The pixels that a camera stores which lies as `orientation` says (Exif 2.32, table 6), so that turning them back
    /// shows `seen`. Written out from the standard's words: where the stored row 0 and column 0 are seen.
    static BufferedImage stored(BufferedImage seen, int orientation) {
        boolean swapped = orientation >= 5;
        int width = swapped ? seen.getHeight() : seen.getWidth();
        int height = swapped ? seen.getWidth() : seen.getHeight();
        BufferedImage stored = new BufferedImage(width, height, seen.getType());
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                int fromRight = seen.getWidth() - 1;
                int fromBottom = seen.getHeight() - 1;
                Point at = switch (orientation) {
                    case 2 -> new Point(fromRight - column, row); // row 0 at the top, column 0 at the right
                    case 3 -> new Point(fromRight - column, fromBottom - row); // bottom, right
                    case 4 -> new Point(column, fromBottom - row); // bottom, left
                    case 5 -> new Point(row, column); // row 0 at the left, column 0 at the top
                    case 6 -> new Point(fromRight - row, column); // right, top
                    case 7 -> new Point(fromRight - row, fromBottom - column); // right, bottom
                    case 8 -> new Point(row, fromBottom - column); // left, bottom
                    default -> new Point(column, row);
                };
                stored.setRGB(column, row, seen.getRGB(at.x, at.y));
            }
        }
        return stored;
    }

    /// The image as JPEG with an Exif block that holds its orientation.
    static byte[] withExif(BufferedImage image, int orientation) throws IOException {
        byte[] jpeg = jpeg(image);
        ByteArrayOutputStream exif = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(exif);
        out.writeBytes("Exif\0\0");
        out.writeBytes("MM");
        out.writeShort(42);
        out.writeInt(8);
        out.writeShort(1); // one entry: tag, type SHORT, one value
        out.writeShort(274);
        out.writeShort(3);
        out.writeInt(1);
        out.writeShort(orientation);
        out.writeShort(0);
        out.writeInt(0);
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        DataOutputStream file = new DataOutputStream(whole);
        file.write(jpeg, 0, 2);
        file.writeShort(0xFFE1);
        file.writeShort(exif.size() + 2);
        file.write(exif.toByteArray());
        file.write(jpeg, 2, jpeg.length - 2);
        return whole.toByteArray();
    }

    static byte[] jpeg(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", bytes);
        return bytes.toByteArray();
    }

    /// The grey image in four printing colours, black alone, as Adobe writes it: inverted, with its marker.
    static byte[] cmyk(BufferedImage grey) throws IOException {
        WritableRaster raster = Raster.createInterleavedRaster(
                DataBuffer.TYPE_BYTE, grey.getWidth(), grey.getHeight(), 4, new Point());
        for (int y = 0; y < grey.getHeight(); y++) {
            for (int x = 0; x < grey.getWidth(); x++) {
                raster.setPixel(x, y, new int[] {255, 255, 255, grey.getRaster().getSample(x, y, 0)});
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = jdkWriter();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(raster, null, null), null);
        } finally {
            writer.dispose();
        }
        byte[] jpeg = bytes.toByteArray();
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        DataOutputStream file = new DataOutputStream(whole);
        file.write(jpeg, 0, 2);
        file.writeShort(0xFFEE); // APP14
        file.writeShort(14);
        file.writeBytes("Adobe");
        file.writeShort(100);
        file.writeInt(0);
        file.writeByte(0); // not transformed: CMYK
        file.write(jpeg, 2, jpeg.length - 2);
        return whole.toByteArray();
    }

    private static ImageWriter jdkWriter() {
        Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName("jpeg");
        while (writers.hasNext()) {
            ImageWriter writer = writers.next();
            if (writer.getClass().getName().startsWith("com.sun.imageio.")) {
                return writer;
            }
        }
        throw new IllegalStateException("no JPEG writer");
    }
}
