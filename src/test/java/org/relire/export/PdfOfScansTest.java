package org.relire.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.relire.model.MediaKind;
import org.relire.model.Origin;
import org.relire.model.Reading;
import org.relire.model.ReadingSource;
import org.relire.model.RepairedPage;
import org.relire.model.TextRange;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.Progress;
import org.relire.workflow.RelireException;

/// PDFs made from page images and texts.
class PdfOfScansTest extends PdfExportFixture {

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
    void whatIsTypedOnAPageWhereNothingWasReadIsInThePdf() throws Exception {
        Reading empty = Samples.reading(ReadingSource.OCR);
        RepairedPage raw = Samples.repaired(empty);
        RepairedPage typed = raw.apply(raw.replace(new TextRange(0, raw.text().length()),
                "Lettre manuscrite\ndu préfet", new Origin.Person("claire"), Instant.EPOCH));
        Path image = Samples.png(folder, "p.png", Samples.picture(empty, BufferedImage.TYPE_BYTE_BINARY));
        export(Samples.document(MediaKind.TIFF, image, Samples.scan(0, image, empty, typed)));

        assertEquals(List.of("Lettre", "manuscrite", "du", "préfet"), words(extracted()));
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
