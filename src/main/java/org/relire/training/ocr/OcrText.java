package org.relire.training.ocr;

import java.text.Normalizer;
import java.util.List;

/// The form in which OCR and ground truth are compared: NFC, one kind of quote and of dash, white space folded.
final class OcrText {

    private OcrText() {
    }

    static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().map(OcrText::unified).forEach(folded::appendCodePoint);
        return folded.toString().replaceAll("\\s+", " ").strip();
    }

    /// The lines that hold anything, each folded.
    static List<String> lines(String text) {
        return text.lines().map(OcrText::folded).filter(line -> !line.isEmpty()).toList();
    }

    static List<String> words(String text) {
        String folded = folded(text);
        return folded.isEmpty() ? List.of() : List.of(folded.split(" "));
    }

    private static int unified(int c) {
        return switch (c) {
            case '’', '‘', '‛', '`', '´', 'ʼ', '′' -> '\'';
            case '“', '”', '„', '«', '»', '″' -> '"';
            // some transcriptions mark a hyphen at a line's end by ¬
            case '–', '—', '‐', '‑', '‒', '―', '−', '¬', '\u00AD' -> '-';
            case '\u00A0', '\u202F', '\u2009' -> ' ';
            default -> c;
        };
    }
}
