package org.relire.cli;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.RelireException;

/// Text that comes in bytes: UTF-8, with or without its mark, UTF-16 with its mark, else windows-1252.
///
/// @param charset what it was taken for
record InputText(String text, Charset charset) {

    /// @param name of the file, for the sentence
    /// @throws RelireException of kind TEXT_BINARY if it is no text
    static InputText decode(byte[] bytes, String name) throws RelireException {
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            return new InputText(new String(bytes, StandardCharsets.UTF_16), StandardCharsets.UTF_16);
        }
        for (byte b : bytes) {
            if (b == 0) {
                throw new RelireException(ErrorKind.TEXT_BINARY, name);
            }
        }
        try {
            String text = StandardCharsets.UTF_8.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes)).toString();
            return new InputText(text.startsWith("\uFEFF") ? text.substring(1) : text, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            Charset western = Charset.forName("windows-1252");
            return new InputText(new String(bytes, western), western);
        }
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
