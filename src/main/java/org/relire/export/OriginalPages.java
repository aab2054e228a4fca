package org.relire.export;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.text.PDFTextStripper;
import org.relire.model.OcrPage;
import org.relire.model.Reading;
import org.relire.model.ReadingSource;
import org.relire.model.RepairedPage;
import org.relire.workflow.port.ExportPage;
import org.slf4j.LoggerFactory;

/// Pages of a PDF: they stay as they are but for their invisible text. A page that shows its text, and whose text can be
/// taken from it, is not touched.
final class OriginalPages implements PdfDocumentExporter.PdfPages {

    private static final double SAME = 0.6;

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
        if (content.isBornDigital() && (reading.source() == ReadingSource.TEXT_LAYER || says(index, repaired.text()))) {
            return;
        }
        OcrPage layout = reading.layout();
        if (layout.width() == 0 || layout.height() == 0) {
            return;
        }
        new HiddenTextRemoval(pdf, content).apply(sheet);
        try (PDPageContentStream out =
                new PDPageContentStream(pdf, sheet, PDPageContentStream.AppendMode.APPEND, true, true)) {
            new InvisibleText(out, font, content.toPage(sheet, layout)).write(reading, repaired);
        }
    }

    /// Whether the page's own text has most of the words of `text`: a second copy would only be in the way. It has not
    /// where its font does not tell the characters, say.
    private boolean says(int index, String text) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(index + 1);
        stripper.setEndPage(index + 1);
        Set<String> own;
        try {
            own = words(stripper.getText(pdf));
        } catch (RuntimeException e) {
            LoggerFactory.getLogger(OriginalPages.class).warn("A page's own text cannot be taken from it", e);
            return false;
        }
        Set<String> ours = words(text);
        long shared = ours.stream().filter(own::contains).count();
        return shared >= SAME * ours.size();
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.split("[^\\p{L}\\p{N}]+")).filter(word -> word.length() > 1).collect(Collectors.toSet());
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
