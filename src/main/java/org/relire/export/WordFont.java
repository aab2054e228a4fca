package org.relire.export;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The font that text is written in: Liberation Sans as PDFBox carries it, of which the characters used are embedded.
/// It has the Latin, Greek and Cyrillic scripts; what it lacks is written by its compatible letters (`ﬁ` as `fi`), else
/// as a question mark.
final class WordFont {

    private static final String RESOURCE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final PDType0Font font;
    private final Map<Integer, String> written = new HashMap<>();

    WordFont(PDDocument pdf) throws IOException {
        try (InputStream in = PDFont.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("PDFBox came without " + RESOURCE);
            }
            this.font = PDType0Font.load(pdf, in, true);
        }
    }

    PDType0Font pdFont() {
        return font;
    }

    /// `text` in characters that the font has.
    String writable(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> out.append(written.computeIfAbsent(c, this::write)));
        return out.toString();
    }

    private String write(int codePoint) {
        String text = Character.toString(codePoint);
        if (has(text)) {
            return text;
        }
        String compatible = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return has(compatible) ? compatible : "?";
    }

    private boolean has(String text) {
        try {
            font.encode(text);
            return text.codePoints().noneMatch(c -> c < ' ');
        } catch (IllegalArgumentException | IOException e) {
            return false;
        }
    }

    /// The width of writable text at size 1.
    double width(String writable) throws IOException {
        return font.getStringWidth(writable) / 1000;
    }
}
