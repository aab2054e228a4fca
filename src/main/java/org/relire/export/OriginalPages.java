package org.relire.export;

import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.relire.model.OcrPage;
import org.relire.model.PlacedWords;
import org.relire.model.Reading;
import org.relire.model.ReadingSource;
import org.relire.model.RepairedPage;
import org.relire.workflow.port.ExportPage;
import org.slf4j.LoggerFactory;

/// Pages of a PDF: they stay as they are but for their invisible text.
final class OriginalPages implements PdfDocumentExporter.PdfPages {

    private final PDDocument pdf;
    private final WordFont font;

    OriginalPages(PDDocument pdf) throws IOException {
        this.pdf = pdf;
        this.font = new WordFont(pdf);
    }

    @Override
    public void add(ExportPage page) throws IOException {
        int index = page.record().id().pageIndex();
        Reading reading = page.reading();
        RepairedPage repaired = page.repaired();
        if (reading == null || repaired == null || index >= pdf.getNumberOfPages()) {
            return;
        }
        PDPage sheet = pdf.getPage(index);
        Optional<PageContent> readable = content(sheet);
        if (readable.isEmpty()) {
            return;
        }
        PageContent content = readable.get();
        if (reading.source() == ReadingSource.TEXT_LAYER && content.isBornDigital()) {
            return;
        }
        OcrPage layout = reading.layout();
        if (layout.width() == 0 || layout.height() == 0) {
            return;
        }
        new HiddenTextRemoval(pdf, content).apply(sheet);
        PlacedWords words = new PlacedWords(reading, repaired);
        try (PDPageContentStream out =
                new PDPageContentStream(pdf, sheet, PDPageContentStream.AppendMode.APPEND, true, true)) {
            new InvisibleText(out, font, content.toPage(sheet, layout)).write(words);
        }
    }

    /// Empty where the page's operators cannot be made out: such a page is left as it is.
    private static Optional<PageContent> content(PDPage sheet) {
        try {
            return Optional.of(PageContent.of(sheet));
        } catch (IOException | RuntimeException e) {
            // PDFBox meets broken files with unchecked exceptions of many kinds
            LoggerFactory.getLogger(OriginalPages.class).warn("A page keeps its old text: it cannot be taken apart", e);
            return Optional.empty();
        }
    }
}
