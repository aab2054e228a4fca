package org.relire.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relire.model.MediaKind;
import org.relire.model.Reading;
import org.relire.model.ReadingSource;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.RelireException;

/// PDFs that were PDFs before: with old layers of text, born digital, locked.
class PdfOfPdfsTest extends PdfExportFixture {

    /// How an old text layer can be hidden.
    private enum Layer { DIRECT, IN_FORM, BEHIND_SCAN }

    private Path pdfScan(Reading reading, int rotation, Layer... layers) throws IOException {
        Path file = folder.resolve("original.pdf");
        try (PDDocument pdf = new PDDocument()) {
            boolean turned = rotation % 180 != 0;
            float width = Samples.WIDTH * POINT;
            float height = Samples.HEIGHT * POINT;
            PDPage page = new PDPage(turned ? new PDRectangle(20, 30, height, width) : new PDRectangle(20, 30, width, height));
            page.setRotation(rotation);
            pdf.addPage(page);
            BufferedImage picture = Samples.picture(reading, BufferedImage.TYPE_BYTE_BINARY);
            PDImageXObject image = CCITTFactory.createFromImage(pdf, turn(picture, rotation));
            PDRectangle box = page.getMediaBox();
            try (PDPageContentStream out = new PDPageContentStream(pdf, page)) {
                if (List.of(layers).contains(Layer.BEHIND_SCAN)) {
                    text(out, RenderingMode.FILL, "DERRIERE");
                }
                out.drawImage(image, box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight());
                if (List.of(layers).contains(Layer.DIRECT)) {
                    text(out, RenderingMode.NEITHER, "VIEUX");
                }
                if (List.of(layers).contains(Layer.IN_FORM)) {
                    out.drawForm(form(pdf, "FORME"));
                }
            }
            pdf.save(file.toFile());
        }
        return file;
    }

    /// The picture as it must lie in a page that is shown turned by `rotation`.
    private static BufferedImage turn(BufferedImage picture, int rotation) {
        BufferedImage turned = picture;
        for (int i = 0; i < (360 - rotation) % 360 / 90; i++) {
            BufferedImage next = new BufferedImage(turned.getHeight(), turned.getWidth(), BufferedImage.TYPE_BYTE_BINARY);
            for (int y = 0; y < turned.getHeight(); y++) {
                for (int x = 0; x < turned.getWidth(); x++) {
                    next.setRGB(turned.getHeight() - 1 - y, x, turned.getRGB(x, y));
                }
            }
            turned = next;
        }
        return turned;
    }

    private static void text(PDPageContentStream out, RenderingMode mode, String text) throws IOException {
        out.saveGraphicsState();
        out.beginText();
        out.setRenderingMode(mode);
        out.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        out.newLineAtOffset(100, 600);
        out.showText(text);
        out.endText();
        out.restoreGraphicsState();
    }

    private static PDFormXObject form(PDDocument pdf, String text) throws IOException {
        PDFormXObject form = new PDFormXObject(pdf);
        form.setBBox(new PDRectangle(1000, 1000));
        PDResources resources = new PDResources();
        COSName font = resources.add(new PDType1Font(Standard14Fonts.FontName.HELVETICA));
        form.setResources(resources);
        try (var out = form.getContentStream().createOutputStream()) {
            out.write(("BT /" + font.getName() + " 12 Tf 3 Tr 100 500 Td (" + text + ") Tj ET").getBytes());
        }
        return form;
    }

    private Samples.Document original(Path file, Reading reading) {
        return Samples.document(MediaKind.PDF, file, Samples.withoutImage(0, reading, Samples.repaired(reading)));
    }

    @Test
    void anOldInvisibleLayerGivesWayHoweverItIsHidden() throws Exception {
        Reading reading = Samples.reading(ReadingSource.OCR, "texte neuf");
        Path file = pdfScan(reading, 0, Layer.values());
        export(original(file, reading));

        assertEquals(List.of("texte", "neuf"), words(extracted()));
        assertSamePixels(render(file, 0), render(target, 0));
    }

    @Test
    void theOldLayerGivesWayAlsoWhereItIsTheReadingInUse() throws Exception {
        Reading reading = Samples.reading(ReadingSource.TEXT_LAYER, "couche réparée");
        export(original(pdfScan(reading, 0, Layer.DIRECT), reading));

        assertEquals(List.of("couche", "réparée"), words(extracted()));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void onATurnedPageWordsLieOnTheirInkAndRunAsOneReads(int rotation) throws Exception {
        Reading reading = Samples.reading(ReadingSource.OCR, "Rapport annuel de", "la commune");
        Path file = pdfScan(reading, rotation);
        export(original(file, reading));

        assertSamePixels(render(file, 0), render(target, 0));
        assertOnInk(reading, placedWords());
    }

    @Test
    void visibleTextOnAScanStays() throws Exception {
        Reading reading = Samples.reading(ReadingSource.OCR, "texte");
        Path file = pdfScan(reading, 0, Layer.DIRECT);
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            try (PDPageContentStream out = new PDPageContentStream(
                    pdf, pdf.getPage(0), PDPageContentStream.AppendMode.APPEND, true, true)) {
                text(out, RenderingMode.FILL, "TAMPON");
            }
            pdf.save(folder.resolve("stamped.pdf").toFile());
        }
        export(original(folder.resolve("stamped.pdf"), reading));

        assertTrue(words(extracted()).containsAll(List.of("TAMPON", "texte")));
        assertFalse(words(extracted()).contains("VIEUX"));
        assertSamePixels(render(folder.resolve("stamped.pdf"), 0), render(target, 0));
    }

    private Path bornDigital() throws IOException {
        Path file = folder.resolve("born.pdf");
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(Samples.WIDTH * POINT, Samples.HEIGHT * POINT));
            pdf.addPage(page);
            try (PDPageContentStream out = new PDPageContentStream(pdf, page)) {
                text(out, RenderingMode.FILL, "Texte visible");
            }
            pdf.save(file.toFile());
        }
        return file;
    }

    @Test
    void aBornDigitalPageStaysAsItIs() throws Exception {
        Reading reading = Samples.reading(ReadingSource.TEXT_LAYER, "Texte visible");
        export(original(bornDigital(), reading));

        assertEquals(List.of("Texte", "visible"), words(extracted()));
    }

    @Test
    void aBornDigitalPageIsNotTouchedThoughOcrWasPreferredUnlessItsOwnTextIsOfNoUse() throws Exception {
        Reading same = Samples.reading(ReadingSource.OCR, "Texte visible");
        export(original(bornDigital(), same));
        assertEquals(List.of("Texte", "visible"), words(extracted()));

        Reading other = Samples.reading(ReadingSource.OCR, "tout autre chose");
        export(original(bornDigital(), other));
        assertEquals(List.of("Texte", "visible", "tout", "autre", "chose"), words(extracted()));
    }

    @Test
    void aFailedPageOfAPdfKeepsItsText() throws Exception {
        Path file = pdfScan(Samples.reading(ReadingSource.OCR, "x"), 0, Layer.DIRECT);
        export(Samples.document(MediaKind.PDF, file, Samples.failed(0)));

        assertEquals("VIEUX", extracted().strip());
    }

    @Test
    void aPdfThatNeedsAPasswordIsNamed() throws Exception {
        Path file = folder.resolve("secret.pdf");
        try (PDDocument pdf = Loader.loadPDF(bornDigital().toFile())) {
            pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            pdf.save(file.toFile());
        }
        Reading reading = Samples.reading(ReadingSource.OCR, "x");
        RelireException failure = assertThrows(RelireException.class, () -> export(original(file, reading)));

        assertEquals(ErrorKind.PDF_ENCRYPTED, failure.kind());
    }
}
