package org.relire.export;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;
import org.relire.model.MediaKind;
import org.relire.model.PageImage;
import org.relire.model.Reading;
import org.relire.model.RepairedPage;
import org.relire.workflow.RelireException;
import org.relire.workflow.port.ExportDocument;
import org.relire.workflow.port.ExportPage;

/// Pages of image files: the picture at its own size, the text over it.
final class ScanPages implements PdfDocumentExporter.PdfPages {

    private static final double POINTS_PER_INCH = 72;
    /// What PDF readers take as a page's longest side.
    private static final double LONGEST_SIDE = 14_400;

    private final PDDocument pdf;
    private final ExportDocument document;
    private final ScanPicture pictures;
    private final WordFont font;

    ScanPages(PDDocument pdf, ExportDocument document) throws IOException {
        this.pdf = pdf;
        this.document = document;
        this.pictures = new ScanPicture(pdf);
        this.font = new WordFont(pdf);
    }

    @Override
    public void add(ExportPage page) throws IOException, RelireException {
        PageImage image = page.record().image();
        if (image == null) {
            pdf.addPage(new PDPage(PDRectangle.A4));
            return;
        }
        double longest = Math.max(image.width(), image.height());
        double scale = Math.min(POINTS_PER_INCH / image.dpi(), LONGEST_SIDE / longest);
        float width = (float) (image.width() * scale);
        float height = (float) (image.height() * scale);
        PDPage sheet = new PDPage(new PDRectangle(width, height));
        pdf.addPage(sheet);
        PDImageXObject picture = document.source().kind() == MediaKind.JPEG
                ? pictures.jpeg(document.original(), image)
                : pictures.of(image);
        try (PDPageContentStream out = new PDPageContentStream(pdf, sheet)) {
            out.drawImage(picture, 0, 0, width, height);
            text(out, page.reading(), page.repaired(), image, new PDRectangle(width, height));
        }
    }

    private void text(
            PDPageContentStream out,
            @Nullable Reading reading,
            @Nullable RepairedPage repaired,
            PageImage image,
            PDRectangle sheet)
            throws IOException {
        if (reading == null || repaired == null) {
            return;
        }
        AffineTransform toPage = new AffineTransform(
                sheet.getWidth() / image.width(), 0, 0, -sheet.getHeight() / image.height(), 0, sheet.getHeight());
        new InvisibleText(out, font, toPage).write(reading, repaired);
    }
}
