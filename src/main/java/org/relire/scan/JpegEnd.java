package org.relire.scan;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/// Looks for the mark that ends a JPEG. Some devices write a few bytes behind it.
final class JpegEnd {

    private static final int WITHIN = 64 * 1024;

    private JpegEnd() {
    }

    static boolean isThere(Path file) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            byte[] tail = new byte[(int) Math.min(WITHIN, in.length())];
            in.seek(in.length() - tail.length);
            in.readFully(tail);
            for (int i = tail.length - 2; i >= 0; i--) {
                if ((tail[i] & 0xFF) == 0xFF && (tail[i + 1] & 0xFF) == 0xD9) {
                    return true;
                }
            }
            return false;
        }
    }
}
