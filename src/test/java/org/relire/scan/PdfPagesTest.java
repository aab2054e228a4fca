package org.relire.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.relire.model.PageImage;
import org.relire.model.SourceDocument;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.RelireException;

class PdfPagesTest {

    @TempDir
    Path folder;

    private ReaderFixture fixture;
    private Path file;

    @BeforeEach
    void open() {
        fixture = new ReaderFixture(folder);
        file = folder.resolve("rapport d'été n° 1.pdf");
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @ParameterizedTest
    @EnumSource(PdfFiles.Codec.class)
    void takesTheScanAtItsOwnPixelsWhateverItsCompression(PdfFiles.Codec codec) throws IOException, RelireException {
        PdfFiles.scanned(file, codec, 0);
        Figure.assertShown(fixture.image(file, 0));
    }

    @ParameterizedTest
    @ValueSource(ints = {90, 180, 270})
    void turnsThePageAsThePdfSays(int rotation) throws IOException, RelireException {
        PdfFiles.scanned(file, PdfFiles.Codec.FLATE, rotation);
        Figure.assertShown(fixture.image(file, 0));
    }

    @Test
    void keepsAFaxAtOneBitAPixel() throws IOException, RelireException {
        PdfFiles.scanned(file, PdfFiles.Codec.CCITT, 0);
        assertEquals(1, Figure.read(fixture.image(file, 0).path()).getColorModel().getPixelSize());
    }

    /// The picture drawn by `matrix` on a page of `width` x `height` points.
    private PageImage drawnBy(Matrix matrix, int stored, float width, float height) throws IOException, RelireException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(width, height));
            document.addPage(page);
            BufferedImage picture = JpegFiles.stored(Figure.drawn(BufferedImage.TYPE_BYTE_GRAY), stored);
            PDImageXObject image = PdfFiles.image(document, PdfFiles.Codec.FLATE, picture);
            PdfFiles.draw(document, page, image, matrix);
            document.save(file.toFile());
        }
        return fixture.image(file, 0);
    }

    @Test
    void readsResolutionFromThePagesSize() throws IOException, RelireException {
        PageImage page = drawnBy(new Matrix(96, 0, 0, 144, 0, 0), 1, 96, 144);
        Figure.assertShown(page);
        assertEquals(240, page.dpi());
    }

    @Test
    void rightsAPictureThatIsDrawnUpsideDownOrMirrored() throws IOException, RelireException {
        Figure.assertShown(drawnBy(new Matrix(320, 0, 0, -480, 0, 480), 4, 320, 480));
        Figure.assertShown(drawnBy(new Matrix(-320, 0, 0, 480, 320, 0), 2, 320, 480));
        Figure.assertShown(drawnBy(new Matrix(-320, 0, 0, -480, 320, 480), 3, 320, 480));
    }

    @Test
    void rightsAPictureThatIsDrawnTurned() throws IOException, RelireException {
        // the image's x axis runs down the page, its y axis to the right: turned clockwise by 90 degrees
        Figure.assertShown(drawnBy(new Matrix(0, -480, 320, 0, 0, 480), 6, 320, 480));
        Figure.assertShown(drawnBy(new Matrix(0, 480, -320, 0, 320, 0), 8, 320, 480));
    }

    @Test
    void makesFaxPixelsSquare() throws IOException, RelireException {
        // half as many lines a page as dots a line: 144 x 72 dpi
        PageImage page = drawnBy(new Matrix(160, 0, 0, 480, 0, 0), 1, 160, 480);
        assertEquals(2.0 * page.height() / page.width(), 6.0, 0.02);
        Figure.assertShown(Figure.read(page.path()));
    }

    @Test
    void drawsAPictureThatLiesAskew() throws IOException, RelireException {
        double angle = Math.toRadians(3);
        Matrix askew = Matrix.concatenate(Matrix.getRotateInstance(angle, 0, 0), Matrix.getScaleInstance(320, 480));
        PageImage page = drawnBy(askew, 1, 320, 480);
        assertEquals(200, page.dpi(), "drawn at a sensible resolution");
    }

    @Test
    void cutsThePictureToTheCropBox() throws IOException, RelireException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(360, 520));
            page.setCropBox(new PDRectangle(20, 20, 320, 480));
            document.addPage(page);
            BufferedImage large = new BufferedImage(360, 520, BufferedImage.TYPE_BYTE_GRAY);
            large.createGraphics().drawImage(Figure.drawn(BufferedImage.TYPE_BYTE_GRAY), 20, 20, null);
            PDImageXObject image = PdfFiles.image(document, PdfFiles.Codec.FLATE, large);
            PdfFiles.draw(document, page, image, new Matrix(360, 0, 0, 520, 0, 0));
            document.save(file.toFile());
        }
        Figure.assertShown(fixture.image(file, 0));
    }

    @Test
    void putsAScanInStripsTogetherAtItsOwnResolution() throws IOException, RelireException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(96, 144));
            document.addPage(page);
            BufferedImage whole = Figure.drawn(BufferedImage.TYPE_BYTE_GRAY);
            for (int strip = 0; strip < 4; strip++) {
                PDImageXObject image =
                        PdfFiles.image(document, PdfFiles.Codec.FLATE, whole.getSubimage(0, strip * 120, 320, 120));
                PdfFiles.draw(document, page, image, new Matrix(96, 0, 0, 36, 0, 108 - 36 * strip));
            }
            document.save(file.toFile());
        }
        PageImage page = fixture.image(file, 0);
        assertEquals(240, page.dpi());
        Figure.assertShown(page);
    }

    @Test
    void takesTheScanWithInvisibleTextOverItAndDrawsItWithVisible() throws IOException, RelireException {
        for (RenderingMode mode : List.of(RenderingMode.NEITHER, RenderingMode.FILL)) {
            try (PDDocument document = new PDDocument()) {
                PDPage page = PdfFiles.page(document, 0);
                PDImageXObject image =
                        PdfFiles.image(document, PdfFiles.Codec.FLATE, Figure.drawn(BufferedImage.TYPE_BYTE_GRAY));
                PdfFiles.draw(document, page, image, new Matrix(320, 0, 0, 480, 0, 0));
                PrintedPage.write(document, page, mode, List.of("Tampon"));
                document.save(file.toFile());
            }
            int width = fixture.image(file, 0).width();
            assertEquals(mode == RenderingMode.NEITHER ? Figure.WIDTH : 320 * 200 / 72 + 1, width, 1);
        }
    }

    @Test
    void takesTheScanThatHidesTextAndPaint() throws IOException, RelireException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = PdfFiles.page(document, 0);
            PrintedPage.write(document, page, RenderingMode.FILL, List.of("Texte caché"));
            try (PDPageContentStream content =
                    new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
                content.setNonStrokingColor(Color.RED);
                content.addRect(10, 10, 50, 50);
                content.fill();
            }
            PDImageXObject image =
                    PdfFiles.image(document, PdfFiles.Codec.JPEG, Figure.drawn(BufferedImage.TYPE_BYTE_GRAY));
            PdfFiles.draw(document, page, image, new Matrix(320, 0, 0, 480, 0, 0));
            document.save(file.toFile());
        }
        Figure.assertShown(fixture.image(file, 0));
    }

    @Test
    void drawsABornDigitalPageAt300Dpi() throws IOException, RelireException {
        printed(PDRectangle.A4, "Rapport de la commission");
        PageImage page = fixture.image(file, 0);
        assertEquals(300, page.dpi());
        assertEquals(2480, page.width(), 1);
        assertEquals(3508, page.height(), 1);
    }

    private void printed(PDRectangle size, String line) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(size);
            document.addPage(page);
            PrintedPage.write(document, page, RenderingMode.FILL, List.of(line));
            document.save(file.toFile());
        }
    }

    @Test
    void drawsAPosterWithBoundedPixels() throws IOException, RelireException {
        printed(new PDRectangle(14_000, 14_000), "Affiche");
        PageImage page = fixture.image(file, 0);
        assertTrue((long) page.width() * page.height() <= 61_000_000, page::toString);
    }

    @Test
    void readsADocumentOfBothKinds() throws IOException, RelireException {
        try (PDDocument document = new PDDocument()) {
            PDPage first = PdfFiles.page(document, 0);
            PDImageXObject image =
                    PdfFiles.image(document, PdfFiles.Codec.CCITT, Figure.drawn(BufferedImage.TYPE_BYTE_GRAY));
            PdfFiles.draw(document, first, image, new Matrix(320, 0, 0, 480, 0, 0));
            PDPage second = new PDPage(PDRectangle.A4);
            document.addPage(second);
            PrintedPage.write(document, second, RenderingMode.FILL, List.of("Annexe"));
            document.save(file.toFile());
        }
        Figure.assertShown(fixture.image(file, 0));
        assertTrue(fixture.text(file, 0).isEmpty());
        assertEquals("Annexe", fixture.text(file, 1).orElseThrow().text());
    }

    @Test
    void readsPagesOfOneDocumentFromSeveralThreads()
            throws IOException, RelireException, InterruptedException, ExecutionException {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < 12; i++) {
                PDPage page = new PDPage(new PDRectangle(300, 200));
                document.addPage(page);
                PrintedPage.write(document, page, RenderingMode.FILL, List.of("Page " + i));
            }
            document.save(file.toFile());
        }
        SourceDocument document = fixture.document(file);
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<String>> texts = IntStream.range(0, 12).mapToObj(i -> threads.submit(() -> {
                var image = fixture.reader.extractImage(file, document, document.page(i), folder.resolve(i + ".png"));
                return fixture.reader.carriedText(file, document, document.page(i), image).orElseThrow().text();
            })).toList();
            for (int i = 0; i < 12; i++) {
                assertEquals("Page " + i, texts.get(i).get());
            }
        }
    }

    @Test
    void failsForABrokenPageOnly() throws IOException, RelireException {
        try (PDDocument document = new PDDocument()) {
            PDPage first = new PDPage(new PDRectangle(0, 0));
            document.addPage(first);
            PdfFiles.page(document, 0);
            PrintedPage.write(document, document.getPage(1), RenderingMode.FILL, List.of("Bonne page"));
            document.save(file.toFile());
        }
        RelireException failure = assertThrows(RelireException.class, () -> fixture.image(file, 0));
        assertEquals(ErrorKind.PAGE_DAMAGED, failure.kind());
        assertEquals(file.getFileName().toString(), failure.arguments().getFirst());
        assertFalse(java.nio.file.Files.exists(folder.resolve("page-0.png")));
        assertEquals("Bonne page", fixture.text(file, 1).orElseThrow().text());
    }
}
