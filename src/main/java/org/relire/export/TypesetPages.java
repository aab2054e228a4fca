package org.relire.export;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.relire.model.RepairedPage;
import org.relire.workflow.port.ExportPage;

/// Pages of text files: the text set in lines on A4, over as many sheets as it takes.
final class TypesetPages implements PdfDocumentExporter.PdfPages {

    private static final float SIZE = 10;
    private static final float LEADING = 13;
    private static final float MARGIN = 56;
    private static final PDRectangle SHEET = PDRectangle.A4;
    private static final int LINES = (int) ((SHEET.getHeight() - 2 * MARGIN) / LEADING);

    private final PDDocument pdf;
    private final WordFont font;

    TypesetPages(PDDocument pdf) throws IOException {
        this.pdf = pdf;
        this.font = new WordFont(pdf);
    }

    @Override
    public void add(ExportPage page) throws IOException {
        RepairedPage text = page.repaired();
        Sheets sheets = new Sheets();
        try {
            for (String line : (text == null ? "" : text.text()).split("\\R", -1)) {
                paragraph(line, sheets);
            }
        } finally {
            sheets.close();
        }
    }

    private void paragraph(String text, Sheets sheets) throws IOException {
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            String writable = font.writable(word);
            if (!line.isEmpty() && width(line + " " + writable) > SHEET.getWidth() - 2 * MARGIN) {
                sheets.line(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(writable);
        }
        sheets.line(line.toString());
    }

    private double width(String writable) throws IOException {
        return font.width(writable) * SIZE;
    }

    /// The sheets of one page, begun as they are needed.
    private final class Sheets {

        private PDPageContentStream out = begin();
        private int lines;

        Sheets() throws IOException {
        }

        private PDPageContentStream begin() throws IOException {
            PDPage sheet = new PDPage(SHEET);
            pdf.addPage(sheet);
            PDPageContentStream stream = new PDPageContentStream(pdf, sheet);
            stream.beginText();
            stream.setFont(font.pdFont(), SIZE);
            stream.setLeading(LEADING);
            stream.newLineAtOffset(MARGIN, SHEET.getHeight() - MARGIN);
            return stream;
        }

        void line(String writable) throws IOException {
            if (lines == LINES) {
                close();
                out = begin();
                lines = 0;
            }
            if (!writable.isEmpty()) {
                out.showText(writable);
            }
            out.newLine();
            lines++;
        }

        void close() throws IOException {
            out.endText();
            out.close();
        }
    }
}
