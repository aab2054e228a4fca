package org.relire.store;

import java.io.ByteArrayOutputStream;
import java.sql.SQLException;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.relire.model.OcrPage;

/// A page's layout as a compact blob: a version, the plain length, then deflated bytes as [LayoutWriter] has them.
///
/// JSON of the same tree is several times as large and slow to read, which an editor feels at each turn of a page.
final class LayoutCodec {

    /// Up to version 1 a layout said nothing of the passes it is from.
    private static final byte WITHOUT_PASSES = 1;
    private static final byte VERSION = 2;
    private static final int HEADER = 5;
    private static final int MOST_BYTES = 1 << 28;

    private LayoutCodec() {
    }

    static byte[] encode(OcrPage layout) {
        byte[] plain = LayoutWriter.write(layout);
        ByteArrayOutputStream out = new ByteArrayOutputStream(plain.length / 2 + HEADER);
        out.write(VERSION);
        for (int shift = 24; shift >= 0; shift -= 8) {
            out.write(plain.length >>> shift);
        }
        try (Deflater deflater = new Deflater(Deflater.BEST_SPEED)) {
            deflater.setInput(plain);
            deflater.finish();
            byte[] buffer = new byte[1 << 16];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
        }
        return out.toByteArray();
    }

    /// @throws SQLException with the code SQLITE_CORRUPT if the blob is not what [#encode] made
    static OcrPage decode(byte[] blob) throws SQLException {
        try {
            if (blob.length < HEADER || blob[0] < WITHOUT_PASSES || blob[0] > VERSION) {
                throw new DataFormatException("not a layout");
            }
            int length = 0;
            for (int i = 1; i < HEADER; i++) {
                length = length << 8 | blob[i] & 0xFF;
            }
            return new LayoutReader(inflate(blob, length)).page(blob[0] > WITHOUT_PASSES);
        } catch (DataFormatException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw Json.damaged(e);
        }
    }

    private static byte[] inflate(byte[] blob, int length) throws DataFormatException {
        if (length < 0 || length > MOST_BYTES) {
            throw new DataFormatException("not a length: " + length);
        }
        byte[] plain = new byte[length];
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(blob, HEADER, blob.length - HEADER);
            int read = 0;
            while (read < length) {
                int more = inflater.inflate(plain, read, length - read);
                if (more == 0) {
                    throw new DataFormatException("ends early");
                }
                read += more;
            }
        }
        return plain;
    }
}
