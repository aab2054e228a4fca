package org.relire.scan;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// Takes the colour profile out of a JPEG, so that readers give the samples as they were written.
final class JpegProfile {

    private static final int MARKER = 0xFF;
    private static final int START_OF_SCAN = 0xDA;
    private static final int APP2 = 0xE2;
    private static final byte[] PROFILE = "ICC_PROFILE\0".getBytes(StandardCharsets.ISO_8859_1);

    private JpegProfile() {
    }

    /// The same file without profile segments (ICC.1, annex B.4); a file whose segments do not add up is returned as it is.
    static byte[] removed(byte[] jpeg) {
        ByteArrayOutputStream kept = new ByteArrayOutputStream(jpeg.length);
        kept.write(jpeg, 0, Math.min(2, jpeg.length));
        int at = 2;
        while (at + 4 <= jpeg.length && (jpeg[at] & 0xFF) == MARKER && (jpeg[at + 1] & 0xFF) != START_OF_SCAN) {
            int length = 2 + ((jpeg[at + 2] & 0xFF) << 8 | jpeg[at + 3] & 0xFF);
            if (at + length > jpeg.length) {
                return jpeg;
            }
            if (!isProfile(jpeg, at)) {
                kept.write(jpeg, at, length);
            }
            at += length;
        }
        kept.write(jpeg, at, jpeg.length - at);
        return kept.toByteArray();
    }

    private static boolean isProfile(byte[] jpeg, int at) {
        if ((jpeg[at + 1] & 0xFF) != APP2 || at + 4 + PROFILE.length > jpeg.length) {
            return false;
        }
        for (int i = 0; i < PROFILE.length; i++) {
            if (jpeg[at + 4 + i] != PROFILE[i]) {
                return false;
            }
        }
        return true;
    }
}
