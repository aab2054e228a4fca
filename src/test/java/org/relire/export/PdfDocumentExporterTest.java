package org.relire.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
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
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relire.model.Box;
import org.relire.model.MediaKind;
import org.relire.model.OcrWord;
import org.relire.model.Reading;
import org.relire.model.ReadingSource;
import org.relire.model.RepairedPage;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.Progress;
import org.relire.workflow.RelireException;

class PdfDocumentExporterTest {

    private static final float POINT = 72f / Samples.DPI;

    @TempDir
    private Path folder;

    private Path target;

    @BeforeEach
    void target() {
        target = folder.resolve("out").resolve("document.pdf");
    }

    private void export(Samples.Document document) throws RelireException {
        new PdfDocumentExporter().export(document, target, Progress.NONE);
    }

    private String extracted() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(target.toFile())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }

    private static BufferedImage render(Path file, int page) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            return new PDFRenderer(pdf).renderImageWithDPI(page, Samples.DPI, ImageType.RGB);
        }
    }

    private static void assertSamePixels(BufferedImage expected, BufferedImage actual) {
        assertEquals(expected.getWidth(), actual.getWidth());
        assertEquals(expected.getHeight(), actual.getHeight());
        for (int y = 0; y < expected.getHeight(); y++) {
            for (int x = 0; x < expected.getWidth(); x++) {
                if ((expected.getRGB(x, y) & 0xFFFFFF) != (actual.getRGB(x, y) & 0xFFFFFF)) {
                    throw new AssertionError("pixel " + x + "," + y + " differs");
                }
            }
        }
    }

    private Samples.Document scan(Reading reading, RepairedPage repaired) {
        Path image = Samples.png(folder, "page.png", Samples.picture(reading, BufferedImage.TYPE_BYTE_BINARY));
        return Samples.document(MediaKind.TIFF, image, Samples.scan(0, image, reading, repaired));
    }

    @Test
    void aScanCarriesTheRepairedWordsInOrder() throws Exception {
        Reading reading = Samples.reading(ReadingSource.OCR, "La cornmission a consta-", "té l' insuffi sance des", "moyens.");
        RepairedPage page = Samples.repaired(reading,
                Samples.edit(reading.text(), "cornmission", "commission"),
                Samples.edit(reading.text(), "consta-\nté", "constaté"),
                Samples.edit(reading.text(), "insuffi sance", "insuffisance"));
        export(scan(reading, page));

        assertEquals(
                List.of("La", "commission", "a", "constaté", "l'", "insuffisance", "des", "moyens."), words(extracted()));
    }

    @Test
    void lettersThatFontsJoinComeOutAsTheyWentIn() throws Exception {
        Reading reading = Samples.reading(ReadingSource.OCR, "office efficace flux afflux Œuvre fjord", "l’été « naïf »");
        export(scan(reading, Samples.repaired(reading)));

        assertEquals(words(reading.text()), words(extracted()));
    }

    @Test
    void aScanLooksAsItDid() throws Exception {
        Reading reading = Samples.reading(ReadingSource.OCR, "Rapport annuel", "de la commune");
        export(scan(reading, Samples.repaired(reading)));

        assertSamePixels(Samples.picture(reading, BufferedImage.TYPE_BYTE_BINARY), render(target, 0));
    }

    @Test
    void eachWordLiesOnItsInk() throws Exception {
        Reading reading = Samples.reading(ReadingSource.OCR, "Rapport annuel de", "la commune");
        export(scan(reading, Samples.repaired(reading)));

        assertOnInk(reading, placedWords());
    }

    private record Placed(String text, double left, double right, double baseline) {
    }

    /// The words as a reader finds them, in pixels of the page as it is seen.
    private List<Placed> placedWords() throws IOException {
        List<Placed> placed = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(target.toFile())) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    List<TextPosition> word = new ArrayList<>();
                    for (TextPosition each : positions) {
                        if (each.getUnicode().isBlank()) {
                            add(word);
                        } else {
                            word.add(each);
                        }
                    }
                    add(word);
                }

                private void add(List<TextPosition> word) {
                    TextPosition last = word.getLast();
                    placed.add(new Placed(
                            word.stream().map(TextPosition::getUnicode).collect(Collectors.joining()),
                            word.getFirst().getXDirAdj() / POINT,
                            (last.getXDirAdj() + last.getWidthDirAdj()) / POINT, last.getYDirAdj() / POINT));
                    word.clear();
                }
            }.getText(pdf);
        }
        return placed;
    }

    private static void assertOnInk(Reading reading, List<Placed> placed) {
        List<OcrWord> expected = reading.layout().words().toList();
        assertEquals(expected.stream().map(OcrWord::text).toList(), placed.stream().map(Placed::text).toList());
        for (int i = 0; i < expected.size(); i++) {
            Box box = expected.get(i).box();
            assertEquals(box.x(), placed.get(i).left(), 1, expected.get(i).text());
            assertEquals(box.right(), placed.get(i).right(), 1, expected.get(i).text());
            assertTrue(placed.get(i).baseline() > box.y() + 8 && placed.get(i).baseline() <= box.bottom() + 1,
                    () -> "baseline " + placed + " of " + box);
        }
    }

    @Test
    void whatTheFontLacksIsReplacedAndTheRestStays() throws Exception {
        Reading reading = Samples.reading(ReadingSource.OCR, "avant 漢字 \uD83D\uDE00 e\u0301té \uFB01n a\u0007b \uD800x après");
        export(scan(reading, Samples.repaired(reading)));

        List<String> words = words(extracted());
        assertEquals("avant", words.getFirst());
        assertEquals("après", words.getLast());
        assertTrue(words.contains("fin"), words::toString);
        assertEquals(8, words.size(), words::toString);
    }

    @Test
    void pagesWithoutWordsAndFailedPagesKeepTheirPlace() throws Exception {
        Reading empty = Samples.reading(ReadingSource.OCR);
        Reading full = Samples.reading(ReadingSource.OCR, "fin");
        Path image = Samples.png(folder, "p.png", Samples.picture(full, BufferedImage.TYPE_BYTE_BINARY));
        export(Samples.document(MediaKind.TIFF, image,
                Samples.scan(0, image, empty, Samples.repaired(empty)),
                Samples.failed(1),
                Samples.scan(2, image, full, Samples.repaired(full))));

        try (PDDocument pdf = Loader.loadPDF(target.toFile())) {
            assertEquals(3, pdf.getNumberOfPages());
            PDFTextStripper third = new PDFTextStripper();
            third.setStartPage(3);
            assertEquals("fin", third.getText(pdf).strip());
        }
    }

    @Test
    void twoColouredScansStaySmall() throws Exception {
        Reading reading = Samples.reading(ReadingSource.OCR, "un deux trois");
        export(scan(reading, Samples.repaired(reading)));

        assertTrue(Files.size(target) < 30_000, () -> "bytes: " + target.toFile().length());
    }

    @Test
    void aJpegGoesInAsItIs() throws Exception {
        Reading reading = Samples.reading(ReadingSource.OCR, "photo");
        BufferedImage picture = Samples.picture(reading, BufferedImage.TYPE_BYTE_GRAY);
        Path jpeg = folder.resolve("photo.jpg");
        ImageIO.write(picture, "jpg", jpeg.toFile());
        Path png = Samples.png(folder, "photo.png", picture);
        export(Samples.document(MediaKind.JPEG, jpeg, Samples.scan(0, png, reading, Samples.repaired(reading))));

        try (PDDocument pdf = Loader.loadPDF(target.toFile())) {
            PDResources resources = pdf.getPage(0).getResources();
            PDImageXObject image =
                    (PDImageXObject) resources.getXObject(resources.getXObjectNames().iterator().next());
            assertArrayEquals(Files.readAllBytes(jpeg),
                    image.getCOSObject().createRawInputStream().readAllBytes());
        }
        assertEquals("photo", extracted().strip());
    }

    @Test
    void aColourScanIsCompressedAndLooksNearlyTheSame() throws Exception {
        Reading reading = Samples.reading(ReadingSource.OCR, "couleur");
        Path png = Samples.png(folder, "c.png", Samples.picture(reading, BufferedImage.TYPE_INT_ARGB));
        export(Samples.document(MediaKind.PNG, png, Samples.scan(0, png, reading, Samples.repaired(reading))));

        BufferedImage seen = render(target, 0);
        assertTrue((seen.getRGB(140, 110) & 0xFF) < 60, "ink");
        assertTrue((seen.getRGB(600, 600) & 0xFF) > 220, "paper");
    }

    @Test
    void aMissingPageImageIsNamed() {
        Reading reading = Samples.reading(ReadingSource.OCR, "perdu");
        Path gone = folder.resolve("gone.png");
        RelireException failure = assertThrows(RelireException.class, () -> export(Samples.document(
                MediaKind.TIFF, gone, Samples.scan(0, gone, reading, Samples.repaired(reading)))));

        assertEquals(ErrorKind.FILE_NOT_FOUND, failure.kind());
        assertFalse(Files.exists(target), "nothing half-written stays");
    }

    @Test
    void aTextFileIsSetOnPlainPages() throws Exception {
        String text = "Première ligne\n\n" + "mot ".repeat(2000) + "\nfin";
        Reading reading = Reading.ofTextFile("test", text, Samples.NOW);
        export(Samples.document(MediaKind.TEXT, folder,
                Samples.withoutImage(0, reading, RepairedPage.unedited(text))));

        assertEquals(words(text), words(extracted()));
    }

    // PDFs

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

    @Test
    void aCancelledExportLeavesTheOldFile() throws Exception {
        Reading reading = Samples.reading(ReadingSource.OCR, "neuf");
        Files.createDirectories(folder.resolve("out"));
        Files.writeString(target, "ancien");
        Progress cancelled = new Progress() {
            @Override
            public void advance(long done, long total) {
            }

            @Override
            public void message(String key, Object... arguments) {
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        };

        assertThrows(RelireException.class, () -> new PdfDocumentExporter()
                .export(scan(reading, Samples.repaired(reading)), target, cancelled));
        assertEquals("ancien", Files.readString(target));
        try (Stream<Path> left = Files.list(folder.resolve("out"))) {
            assertEquals(List.of(target), left.toList(), "no temporary file stays");
        }
    }
}
