package org.relire.scan;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Pages for tests, printed with the font that comes with PDFBox, so that no font need be installed.
public final class PrintedPage {

    public static final double SIZE = 12;
    public static final double LEADING = 18;
    public static final double MARGIN = 72;

    private PrintedPage() {
    }

    /// An A4 page at `dpi` with the lines in black on white.
    public static BufferedImage image(int dpi, String... lines) {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            write(document, page, RenderingMode.FILL, List.of(lines));
            return new PDFRenderer(document).renderImageWithDPI(0, dpi, ImageType.GRAY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Sets the lines from the page's top left margin on, one under the other; an empty line leaves room.
    static void write(PDDocument document, PDPage page, RenderingMode mode, List<String> lines) throws IOException {
        PDFont font = font(document);
        PDRectangle box = page.getCropBox();
        try (PDPageContentStream content =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
            double y = box.getUpperRightY() - MARGIN;
            for (String line : lines) {
                if (!line.isEmpty()) {
                    content.beginText();
                    content.setRenderingMode(mode);
                    content.setFont(font, (float) SIZE);
                    content.newLineAtOffset((float) (box.getLowerLeftX() + MARGIN), (float) y);
                    content.showText(line);
                    content.endText();
                }
                y -= LEADING;
            }
        }
    }

    static PDFont font(PDDocument document) throws IOException {
        try (InputStream in =
                PDDocument.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            return PDType0Font.load(document, Objects.requireNonNull(in), false);
        }
    }
}
