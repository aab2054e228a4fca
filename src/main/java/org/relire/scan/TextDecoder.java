package org.relire.scan;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.relire.workflow.port.DecodedText;

/// Finds out in what encoding a French text is and decodes it.
///
/// In this order: a byte order mark; UTF-16 without one, given away by the zero bytes; UTF-8, which hardly any other text
/// happens to be; then the single-byte encoding in which the text looks most like French. Line ends become line feeds;
/// nothing else is changed.
final class TextDecoder {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    /// What old French texts are in besides UTF: Windows and Latin-1, the old Macintosh, DOS.
    private static final List<String> SINGLE_BYTE = List.of("windows-1252", "x-MacRoman", "IBM850");
    /// The share of control characters past which a file is no text.
    private static final double MOST_CONTROLS = 0.01;
    /// The share of bytes beyond ASCII that may be wrong in a text that is taken for UTF-8 all the same.
    private static final double MOST_MALFORMED = 0.2;
    private static final double UTF_16_ZEROS = 0.4;

    private TextDecoder() {
    }

    /// The text, or empty if the bytes are no text.
    static Optional<DecodedText> decode(byte[] bytes) {
        return decodeAsItStands(bytes).map(decoded -> new DecodedText(
                decoded.text().replace("\r\n", "\n").replace('\r', '\n'), decoded.encoding()));
    }

    /// The same with the line ends that it has.
    static Optional<DecodedText> decodeAsItStands(byte[] bytes) {
        Optional<DecodedText> marked = byMark(bytes);
        if (marked.isPresent()) {
            return marked.filter(decoded -> isText(decoded.text()));
        }
        Optional<Charset> utf16 = utf16WithoutMark(bytes);
        if (utf16.isPresent()) {
            return Optional.of(decodeAs(bytes, 0, utf16.get())).filter(decoded -> isText(decoded.text()));
        }
        if (!isText(new String(bytes, StandardCharsets.ISO_8859_1))) {
            return Optional.empty();
        }
        return Optional.of(utf8(bytes).orElseGet(() -> singleByte(bytes)));
    }

    private static Optional<DecodedText> byMark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(decodeAs(bytes, 3, StandardCharsets.UTF_8));
        }
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
            return Optional.of(decodeAs(bytes, 4, StandardCharsets.UTF_32LE));
        }
        if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            return Optional.of(decodeAs(bytes, 4, StandardCharsets.UTF_32BE));
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return Optional.of(decodeAs(bytes, 2, StandardCharsets.UTF_16LE));
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of(decodeAs(bytes, 2, StandardCharsets.UTF_16BE));
        }
        return Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static DecodedText decodeAs(byte[] bytes, int from, Charset charset) {
        return new DecodedText(new String(bytes, from, bytes.length - from, charset), charset.name());
    }

    /// Latin letters in UTF-16 have a zero for every other byte.
    private static Optional<Charset> utf16WithoutMark(byte[] bytes) {
        if (bytes.length < 4 || bytes.length % 2 != 0) {
            return Optional.empty();
        }
        int even = 0;
        int odd = 0;
        for (int i = 0; i < bytes.length; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        double pairs = bytes.length / 2.0;
        if (odd / pairs >= UTF_16_ZEROS && even / pairs < 1 - UTF_16_ZEROS) {
            return even * 10 < odd ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
        }
        return even / pairs >= UTF_16_ZEROS && odd * 10 < even ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static boolean isText(String text) {
        long controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return false;
            }
            boolean layout = c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == 0x0B || c == 0x1A;
            controls += c < ' ' && !layout ? 1 : 0;
        }
        return controls <= MOST_CONTROLS * text.length();
    }

    private static Optional<DecodedText> utf8(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return Optional.of(new DecodedText(text, "UTF-8"));
        } catch (CharacterCodingException malformed) {
            return mostlyUtf8(bytes);
        }
    }

    /// UTF-8 into which lines of another encoding were pasted: what is malformed is read as windows-1252.
    private static Optional<DecodedText> mostlyUtf8(byte[] bytes) {
        StringBuilder text = new StringBuilder(bytes.length);
        int beyondAscii = 0;
        int malformed = 0;
        for (int i = 0; i < bytes.length; ) {
            int length = Utf8Sequence.length(bytes, i);
            if (length == 0) {
                text.append(new String(bytes, i, 1, WINDOWS_1252));
                malformed++;
            } else {
                text.append(new String(bytes, i, length, StandardCharsets.UTF_8));
            }
            beyondAscii += bytes[i] < 0 ? 1 : 0;
            i += Math.max(1, length);
        }
        return malformed <= MOST_MALFORMED * beyondAscii
                ? Optional.of(new DecodedText(text.toString(), "UTF-8 + windows-1252"))
                : Optional.empty();
    }

    private static DecodedText singleByte(byte[] bytes) {
        DecodedText best = decodeAs(bytes, 0, WINDOWS_1252);
        double most = FrenchLetters.score(best.text());
        for (String name : SINGLE_BYTE) {
            if (Charset.isSupported(name)) {
                DecodedText decoded = decodeAs(bytes, 0, Charset.forName(name));
                double score = FrenchLetters.score(decoded.text());
                if (score > most) {
                    best = decoded;
                    most = score;
                }
            }
        }
        return best;
    }
}
