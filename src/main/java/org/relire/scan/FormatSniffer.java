package org.relire.scan;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.relire.model.MediaKind;

/// Tells a file's kind by its first bytes.
final class FormatSniffer {

    /// How many bytes from the start it wants to see.
    static final int HEAD_BYTES = 8 * 1024;

    /// PDF readers accept some bytes before the header, as mail gateways used to leave there.
    private static final int PDF_HEADER_WITHIN = 1024;

    private FormatSniffer() {
    }

    /// The kind that a signature proves; empty for text and for anything unknown.
    static Optional<MediaKind> kindOf(byte[] head) {
        if (startsWith(head, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
            return Optional.of(MediaKind.PNG);
        }
        if (startsWith(head, 0xFF, 0xD8, 0xFF)) {
            return Optional.of(MediaKind.JPEG);
        }
        if (startsWith(head, 'I', 'I', 42, 0) || startsWith(head, 'M', 'M', 0, 42)
                || startsWith(head, 'I', 'I', 43, 0) || startsWith(head, 'M', 'M', 0, 43)) {
            return Optional.of(MediaKind.TIFF);
        }
        int length = Math.min(head.length, PDF_HEADER_WITHIN);
        String start = new String(head, 0, length, StandardCharsets.ISO_8859_1);
        return start.contains("%PDF-") ? Optional.of(MediaKind.PDF) : Optional.empty();
    }

    private static boolean startsWith(byte[] head, int... signature) {
        if (head.length < signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if ((head[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }
}
