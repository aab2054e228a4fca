package org.relire.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.relire.model.Box;
import org.relire.model.MediaKind;
import org.relire.model.OcrWord;
import org.relire.model.Reading;
import org.relire.model.RepairedPage;
import org.relire.workflow.Progress;
import org.relire.workflow.RelireException;

/// Writes PDFs and reads them back: their words, where these lie, how the pages look.
abstract class PdfExportFixture {

    static final float POINT = 72f / Samples.DPI;

    @TempDir
    Path folder;

    Path target;

    @BeforeEach
    void target() {
        target = folder.resolve("out").resolve("document.pdf");
    }

    void export(Samples.Document document) throws RelireException {
        new PdfDocumentExporter().export(document, target, Progress.NONE);
    }

    String extracted() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(target.toFile())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }

    static BufferedImage render(Path file, int page) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            return new PDFRenderer(pdf).renderImageWithDPI(page, Samples.DPI, ImageType.RGB);
        }
    }

    static void assertSamePixels(BufferedImage expected, BufferedImage actual) {
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

    Samples.Document scan(Reading reading, RepairedPage repaired) {
        Path image = Samples.png(folder, "page.png", Samples.picture(reading, BufferedImage.TYPE_BYTE_BINARY));
        return Samples.document(MediaKind.TIFF, image, Samples.scan(0, image, reading, repaired));
    }

    record Placed(String text, double left, double right, double baseline) {
    }

    /// The words as a reader finds them, in pixels of the page as it is seen.
    List<Placed> placedWords() throws IOException {
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

    static void assertOnInk(Reading reading, List<Placed> placed) {
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
}
