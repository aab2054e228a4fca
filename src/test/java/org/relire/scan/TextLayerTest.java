package org.relire.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.relire.model.Box;
import org.relire.model.OcrWord;
import org.relire.model.Reading;
import org.relire.model.ReadingSource;
import org.relire.workflow.RelireException;

class TextLayerTest {

    private static final List<String> LINES =
            List.of("Rapport de la commission d'enquête", "sur les dépôts", "", "", "Le préfet l'a été.");

    private static final String TEXT = "Rapport de la commission d'enquête\nsur les dépôts\n\nLe préfet l'a été.";

    @TempDir
    Path folder;

    private ReaderFixture fixture;
    private Path file;

    @BeforeEach
    void open() {
        fixture = new ReaderFixture(folder);
        file = folder.resolve("texte.pdf");
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private void save(RenderingMode mode, PDRectangle media, PDRectangle crop, int rotation) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(media);
            page.setCropBox(crop);
            page.setRotation(rotation);
            document.addPage(page);
            PrintedPage.write(document, page, mode, LINES);
            document.save(file.toFile());
        }
    }

    @Test
    void keepsLinesAndPartsBlocksAtGaps() throws IOException, RelireException {
        save(RenderingMode.FILL, PDRectangle.A4, PDRectangle.A4, 0);
        Reading reading = fixture.text(file, 0).orElseThrow();
        assertEquals(ReadingSource.TEXT_LAYER, reading.source());
        assertEquals(TEXT, reading.text());
        assertEquals(12, reading.words().size());
        assertTrue(reading.layout().words().allMatch(word -> word.confidence() == 0.9 && word.glyphs().isEmpty()));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void boxesLieOnTheInkOnATurnedAndCroppedPage(int rotation) throws IOException, RelireException {
        PDRectangle media = new PDRectangle(50, 30, 500, 400);
        save(RenderingMode.FILL, media, new PDRectangle(80, 60, 420, 330), rotation);
        Reading reading = fixture.text(file, 0).orElseThrow();
        assertEquals(TEXT, reading.text());
        assertBoxesLieOnInk(reading);
    }

    /// Each box holds ink, no box is much larger than its ink, and all ink lies in boxes.
    private void assertBoxesLieOnInk(Reading reading) throws IOException {
        BufferedImage page = Figure.read(folder.resolve("page-0.png"));
        assertEquals(page.getWidth(), reading.layout().width());
        long inBoxes = 0;
        for (OcrWord word : reading.layout().words().toList()) {
            Box box = word.box();
            int ink = ink(page, box);
            assertTrue(ink > 0.1 * box.width() * box.height(), () -> word + " has ink " + ink);
            inBoxes += ink;
        }
        long all = ink(page, new Box(0, 0, page.getWidth(), page.getHeight()));
        assertTrue(inBoxes >= 0.97 * all, inBoxes + " of " + all + " dark pixels lie in boxes");
    }

    private static int ink(BufferedImage page, Box box) {
        int ink = 0;
        for (int y = box.y(); y < box.bottom(); y++) {
            for (int x = box.x(); x < box.right(); x++) {
                ink += (page.getRGB(x, y) & 0xFF) < 128 ? 1 : 0;
            }
        }
        return ink;
    }

    @Test
    void boxesOfAnOldTextLayerLieOnTheScanThatDoesNotFillThePage() throws IOException, RelireException {
        PDRectangle sheet = new PDRectangle(420, 330);
        try (PDDocument document = new PDDocument(); PDDocument scanned = new PDDocument()) {
            PDPage print = new PDPage(sheet);
            scanned.addPage(print);
            PrintedPage.write(scanned, print, RenderingMode.FILL, LINES);
            BufferedImage scan = new PDFRenderer(scanned).renderImageWithDPI(0, 200, ImageType.GRAY);
            PDPage page = new PDPage(sheet);
            document.addPage(page);
            // the scan lacks a strip at the left and one at the top
            int left = Math.round(40 * scan.getWidth() / 420f);
            int top = Math.round(30 * scan.getHeight() / 330f);
            BufferedImage part = scan.getSubimage(left, top, scan.getWidth() - left, scan.getHeight() - top);
            PdfFiles.draw(document, page, LosslessFactory.createFromImage(document, part), new Matrix(380, 0, 0, 300, 40, 0));
            PrintedPage.write(document, page, RenderingMode.NEITHER, LINES);
            document.save(file.toFile());
        }
        Reading reading = fixture.text(file, 0).orElseThrow();
        assertEquals(LINES.getFirst(), reading.text().lines().findFirst().orElseThrow());
        assertTrue(fixture.hidesText(file, 0));
        assertEquals(380 * 200 / 72, reading.layout().width(), 2, "the scan at its own pixels");
        assertBoxesLieOnInk(reading);
    }

    @ParameterizedTest
    @EnumSource(value = RenderingMode.class, names = {"FILL", "NEITHER"})
    void textIsHiddenUnderAScanOnly(RenderingMode mode) throws IOException, RelireException {
        PDRectangle sheet = new PDRectangle(420, 330);
        save(mode, sheet, sheet, 0);
        assertFalse(fixture.hidesText(file, 0));
    }

    @Test
    void readsColumnsOneAfterTheOtherAsTheyWereWritten() throws IOException, RelireException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            PrintedPage.write(document, page, RenderingMode.FILL, List.of("Le rapport est", "approuvé."));
            page.setCropBox(new PDRectangle(250, 0, 345, PDRectangle.A4.getHeight()));
            PrintedPage.write(document, page, RenderingMode.FILL, List.of("Het verslag wordt", "goedgekeurd."));
            page.setCropBox(PDRectangle.A4);
            document.save(file.toFile());
        }
        assertEquals("Le rapport est\napprouvé.\n\nHet verslag wordt\ngoedgekeurd.",
                fixture.text(file, 0).orElseThrow().text());
    }

    @Test
    void hasNoTextLayerWhereThereIsNone() throws IOException, RelireException {
        PdfFiles.scanned(file, PdfFiles.Codec.CCITT, 0);
        assertTrue(fixture.text(file, 0).isEmpty());
    }
}
