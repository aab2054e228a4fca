package org.relire.scan;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/// One character in UTF-8.
final class Utf8Sequence {

    private Utf8Sequence() {
    }

    /// The number of bytes of the well-formed sequence that starts at `at`, 1-4, or 0 if none does.
    static int length(byte[] bytes, int at) {
        int first = bytes[at] & 0xFF;
        if (first < 0x80) {
            return 1;
        }
        int length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 0;
        if (length == 0 || at + length > bytes.length) {
            return 0;
        }
        CoderResult result = StandardCharsets.UTF_8.newDecoder()
                .decode(ByteBuffer.wrap(bytes, at, length), CharBuffer.allocate(2), true);
        return result.isUnderflow() ? length : 0;
    }
}
