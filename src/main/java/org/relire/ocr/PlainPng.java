package org.relire.ocr;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Reads the grey of such PNG files (ISO/IEC 15948) as page images are kept in: one or eight bits of grey or eight of each colour, each row as it
/// is or as what differs from the row above. ImageIO, which reads all others, takes half as long again: it makes an image of colours first.
final class PlainPng implements AutoCloseable {

    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int HEADER = 0x49484452;
    private static final int HEADER_BYTES = 13;
    private static final int TRANSPARENCY = 0x74524E53;
    private static final int DATA = 0x49444154;
    private static final int END = 0x49454E44;
    private static final int CHECKSUM_BYTES = 4;
    private static final int START_BYTES = Long.BYTES + 2 * Integer.BYTES + HEADER_BYTES + CHECKSUM_BYTES;
    private static final int GREY = 0;
    private static final int COLOUR = 2;
    private static final int COLOURS = 3;
    private static final int AS_IT_IS = 0;
    private static final int FROM_ABOVE = 2;
    private static final int PORTION = 1 << 16;

    private final DataInputStream in;
    private final Inflater inflater = new Inflater();
    private final byte[] portion = new byte[PORTION];
    private int left;

    private PlainPng(InputStream in) {
        this.in = new DataInputStream(new BufferedInputStream(in, PORTION));
    }

    /// @param bits of each of its samples
    private record Header(int width, int height, int bits, int form, int interlace) {

        boolean isPlain() {
            boolean known = form == GREY && (bits == 1 || bits == Byte.SIZE) || form == COLOUR && bits == Byte.SIZE;
            return known && interlace == 0 && width > 0 && height > 0;
        }

        int rowBytes() {
            return bits == 1 ? (width + Byte.SIZE - 1) / Byte.SIZE : Math.multiplyExact(width, form == COLOUR ? COLOURS : 1);
        }
    }

    /// Empty if the file is no such PNG.
    ///
    /// @throws IOException if it is one, but damaged
    static Optional<PagePicture> read(Path file, int dpi) throws IOException {
        try (PlainPng png = new PlainPng(Files.newInputStream(file))) {
            Optional<Header> header = png.header();
            return header.isPresent() ? png.pixels(header.get(), dpi) : Optional.empty();
        } catch (EOFException | DataFormatException | ArithmeticException damage) {
            throw new IOException("damaged: " + file, damage);
        }
    }

    private Optional<Header> header() throws IOException {
        byte[] start = in.readNBytes(START_BYTES);
        ByteBuffer bytes = ByteBuffer.wrap(start);
        if (start.length < START_BYTES || bytes.getLong() != SIGNATURE || bytes.getInt() != HEADER_BYTES || bytes.getInt() != HEADER) {
            return Optional.empty();
        }
        int width = bytes.getInt();
        int height = bytes.getInt();
        int bits = bytes.get();
        int form = bytes.get();
        int interlace = bytes.get(bytes.position() + 2);
        return Optional.of(new Header(width, height, bits, form, interlace)).filter(Header::isPlain);
    }

    private Optional<PagePicture> pixels(Header header, int dpi) throws IOException, DataFormatException {
        if (!findData()) {
            return Optional.empty();
        }
        byte[] grey = new byte[Math.multiplyExact(header.width(), header.height())];
        byte[] row = new byte[1 + header.rowBytes()];
        byte[] above = new byte[row.length];
        for (int y = 0; y < header.height(); y++) {
            inflate(row);
            if (row[0] == FROM_ABOVE) {
                add(above, row);
            } else if (row[0] != AS_IT_IS) {
                return Optional.empty();
            }
            spread(row, header, grey, y * header.width());
            byte[] done = row;
            row = above;
            above = done;
        }
        return Optional.of(new PagePicture(ByteBuffer.wrap(grey), header.width(), header.height(), dpi));
    }

    private static void add(byte[] above, byte[] row) {
        for (int i = 1; i < row.length; i++) {
            row[i] += above[i];
        }
    }

    private static void spread(byte[] row, Header header, byte[] grey, int at) {
        if (header.bits() == 1) {
            for (int x = 0; x < header.width(); x++) {
                grey[at + x] = (byte) -(row[1 + x / Byte.SIZE] >> Byte.SIZE - 1 - x % Byte.SIZE & 1);
            }
        } else if (header.form() == GREY) {
            System.arraycopy(row, 1, grey, at, header.width());
        } else {
            for (int x = 0, i = 1; x < header.width(); x++, i += COLOURS) {
                grey[at + x] = (byte) PagePicture.luma(row[i] & 0xFF, row[i + 1] & 0xFF, row[i + 2] & 0xFF);
            }
        }
    }

    /// Goes to the first bytes of the pixels.
    ///
    /// @return whether none of them is transparent
    private boolean findData() throws IOException {
        int type = next();
        while (type != DATA) {
            if (type == TRANSPARENCY) {
                return false;
            }
            in.skipNBytes((long) left + CHECKSUM_BYTES);
            type = next();
        }
        return true;
    }

    private int next() throws IOException {
        left = in.readInt();
        int type = in.readInt();
        if (left < 0 || type == END) {
            throw new EOFException();
        }
        return type;
    }

    private void inflate(byte[] row) throws IOException, DataFormatException {
        int got = 0;
        while (got < row.length) {
            int more = inflater.inflate(row, got, row.length - got);
            if (more == 0) {
                if (inflater.finished() || inflater.needsDictionary()) {
                    throw new EOFException();
                }
                feed();
            }
            got += more;
        }
    }

    private void feed() throws IOException {
        while (left == 0) {
            in.skipNBytes(CHECKSUM_BYTES);
            if (next() != DATA) {
                throw new EOFException();
            }
        }
        int length = Math.min(left, portion.length);
        in.readFully(portion, 0, length);
        left -= length;
        inflater.setInput(portion, 0, length);
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        in.close();
    }
}
