package org.relire.scan;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// Writes a plain image in the PNG format (ISO/IEC 15948).
///
/// ImageIO's writer tries all filters on each row, which took more time on a colour scan than preparing its page for OCR does. One filter, the
/// difference from the row above, takes less than half and makes scans smaller: grain and paper change little from row to row.
final class PngEncoder {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int HEADER_BYTES = 13;
    private static final byte GREY = 0;
    private static final byte COLOUR = 2;
    private static final byte AS_IT_IS = 0;
    private static final byte FROM_ABOVE = 2;
    private static final byte METRE = 1;
    private static final double METRES_PER_INCH = 0.0254;
    private static final int CHUNK = 1 << 16;

    private final DataOutputStream out;
    private final Raster pixels;
    private final boolean bilevel;
    private final byte[] deflated = new byte[CHUNK];

    private PngEncoder(BufferedImage image, boolean bilevel, OutputStream out) {
        this.out = new DataOutputStream(out);
        this.pixels = image.getRaster();
        this.bilevel = bilevel;
    }

    /// @param image   of one of the forms of [PlainPixels]
    /// @param bilevel whether all pixels are black or white, so that one bit is enough for each
    static void write(BufferedImage image, boolean bilevel, int dpi, OutputStream out) throws IOException {
        new PngEncoder(image, bilevel, out).write(dpi);
    }

    private void write(int dpi) throws IOException {
        out.write(SIGNATURE);
        ByteBuffer header = ByteBuffer.allocate(HEADER_BYTES).putInt(pixels.getWidth()).putInt(pixels.getHeight())
                .put((byte) (bilevel ? 1 : Byte.SIZE)).put(pixels.getNumBands() == 1 ? GREY : COLOUR);
        chunk("IHDR", header.array(), HEADER_BYTES);
        int perMetre = (int) Math.round(dpi / METRES_PER_INCH);
        ByteBuffer resolution = ByteBuffer.allocate(2 * Integer.BYTES + 1).putInt(perMetre).putInt(perMetre).put(METRE);
        chunk("pHYs", resolution.array(), resolution.capacity());
        rows();
        chunk("IEND", new byte[0], 0);
        out.flush();
    }

    private void rows() throws IOException {
        byte[] row = new byte[pixels.getWidth() * pixels.getNumBands()];
        byte[] above = new byte[row.length];
        byte[] filtered = new byte[1 + (bilevel ? (row.length + Byte.SIZE - 1) / Byte.SIZE : row.length)];
        try (Deflater deflater = new Deflater(Deflater.BEST_SPEED)) {
            for (int y = 0; y < pixels.getHeight(); y++) {
                pixels.getDataElements(pixels.getMinX(), pixels.getMinY() + y, pixels.getWidth(), 1, row);
                if (bilevel) {
                    pack(row, filtered);
                } else {
                    lessAbove(row, above, filtered);
                }
                deflater.setInput(filtered);
                deflate(deflater);
                byte[] last = row;
                row = above;
                above = last;
            }
            deflater.finish();
            deflate(deflater);
        }
    }

    /// Small differences gain nothing where a byte holds eight pixels.
    private static void pack(byte[] row, byte[] filtered) {
        Arrays.fill(filtered, AS_IT_IS);
        for (int x = 0; x < row.length; x++) {
            filtered[1 + x / Byte.SIZE] |= (byte) ((row[x] & 1) << (Byte.SIZE - 1 - x % Byte.SIZE));
        }
    }

    private static void lessAbove(byte[] row, byte[] above, byte[] filtered) {
        filtered[0] = FROM_ABOVE;
        for (int x = 0; x < row.length; x++) {
            filtered[x + 1] = (byte) (row[x] - above[x]);
        }
    }

    private void deflate(Deflater deflater) throws IOException {
        for (int length = deflater.deflate(deflated); length > 0; length = deflater.deflate(deflated)) {
            chunk("IDAT", deflated, length);
        }
    }

    private void chunk(String type, byte[] data, int length) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(data, 0, length);
        out.writeInt(length);
        out.write(name);
        out.write(data, 0, length);
        out.writeInt((int) sum.getValue());
    }
}
