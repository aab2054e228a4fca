package org.relire.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.relire.model.Box;
import org.relire.model.Language;
import org.relire.model.OcrBlock;
import org.relire.model.OcrPage;
import org.relire.model.OcrWord;
import org.relire.model.PageImage;
import org.relire.model.Preparation;
import org.relire.model.PreparationKind;
import org.relire.model.PreparationStep;
import org.relire.model.ReadingMode;
import org.relire.model.ReadingSettings;
import org.relire.scan.PrintedPage;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.Lazy;
import org.relire.workflow.Progress;
import org.relire.workflow.RelireException;
import org.relire.workflow.port.OcrEngine;
import org.relire.workflow.port.OcrEngineContract;
import org.relire.workflow.port.OcrSettings;
import org.relire.workflow.port.TextPlausibility;

class TesseractOcrEngineTest extends OcrEngineContract {

    private static final int DPI = 300;
    private static final int WIDTH = 3500;
    private static final int HEIGHT = 5000;
    private static final Lazy<TesseractNatives> NATIVES = TesseractNatives.in(Path.of("target", "natives"));
    private static final TesseractModels MODELS = TesseractModels.in(Path.of("models", "tessdata"));

    private static final Lazy<TextPlausibility> NO_FRENCH = new Lazy<>(() -> TextPlausibility.NONE);

    @Override
    protected OcrEngine open() throws RelireException {
        return new TesseractOcrEngine.Opener(MODELS, NATIVES, NO_FRENCH).open();
    }

    @Override
    protected PageImage printed(String... lines) throws IOException {
        return saved(PrintedPage.image(DPI, lines), DPI);
    }

    private PageImage saved(BufferedImage image, int dpi) throws IOException {
        Path file = Files.createTempFile(folder, "page", ".png");
        ImageIO.write(image, "png", file.toFile());
        return image(file, image.getWidth(), image.getHeight(), dpi);
    }

    /// Specks that look like letters without end.
    @Override
    protected PageImage endless() throws IOException {
        int width = 2 * WIDTH;
        BufferedImage noise = new BufferedImage(width, 2 * HEIGHT, BufferedImage.TYPE_BYTE_BINARY);
        Random random = new Random(7);
        int[] line = new int[width];
        for (int y = 0; y < noise.getHeight(); y++) {
            for (int x = 0; x < width; x += 1 + random.nextInt(6)) {
                line[x] = random.nextInt(2);
            }
            noise.getRaster().setPixels(0, y, width, 1, line);
        }
        return saved(noise, 300);
    }

    @Test
    void boxesOfWordsLieOnTheirInk() throws IOException, RelireException {
        PageImage page = printed("Le préfet de la province", "a été informé du retard.");
        OcrPage read = read(page);
        assertEquals("Le préfet de la province\na été informé du retard.", text(read));
        BufferedImage image = ImageIO.read(page.path().toFile());
        long inBoxes = 0;
        for (OcrWord word : read.words().toList()) {
            long ink = ink(image, word.box());
            assertTrue(ink > 0.1 * word.box().width() * word.box().height(), word::toString);
            inBoxes += ink;
            assertTrue(word.confidence() > 0.5, word::toString);
        }
        long all = ink(image, new Box(0, 0, image.getWidth(), image.getHeight()));
        assertTrue(inBoxes > 0.97 * all, inBoxes + " of " + all + " dark pixels lie in boxes");
    }

    private static long ink(BufferedImage image, Box box) {
        long ink = 0;
        for (int y = box.y(); y < box.bottom(); y++) {
            for (int x = box.x(); x < box.right(); x++) {
                ink += (image.getRGB(x, y) & 0xFF) < 128 ? 1 : 0;
            }
        }
        return ink;
    }

    @Test
    void keepsAlternativesOfSymbolsOnAPoorPage() throws IOException, RelireException {
        BufferedImage page = PrintedPage.image(100, "Le Conseil communal de l'arrondissement judiciaire");
        OcrPage read = read(saved(page, 100));
        long alternatives = read.words().flatMap(w -> w.glyphs().stream()).mapToLong(g -> g.alternatives().size()).sum();
        assertTrue(alternatives > 0);
        assertTrue(read.words().flatMap(w -> w.glyphs().stream())
                .noneMatch(g -> g.alternatives().stream().anyMatch(a -> a.text().equals(g.text()))));
    }

    @Test
    void readsTheSameFromColourGreyAndOneBit() throws IOException, RelireException {
        BufferedImage grey = PrintedPage.image(DPI, "Le rapport de la commission");
        for (int type : new int[] {BufferedImage.TYPE_3BYTE_BGR, BufferedImage.TYPE_BYTE_BINARY, BufferedImage.TYPE_4BYTE_ABGR}) {
            BufferedImage other = new BufferedImage(grey.getWidth(), grey.getHeight(), type);
            other.createGraphics().drawImage(grey, 0, 0, null);
            assertEquals("Le rapport de la commission", text(read(saved(other, DPI))));
        }
    }

    @Test
    void readsADutchBlockWithTheDutchModel() throws IOException, RelireException {
        PageImage page = printed("La commission constate que le retard est dû aux travaux", "et que les moyens manquent.", "", "", "",
                "De commissie stelt vast dat het verslag van de minister", "niet op tijd werd ingediend bij de Kamer, zoals één lid zei.");
        OcrSettings both = new OcrSettings(List.of(Language.FRENCH, Language.DUTCH), Duration.ofSeconds(60));
        List<OcrBlock> blocks = engine.recognize(page, both, Progress.NONE).blocks();
        assertEquals(List.of(Language.FRENCH, Language.DUTCH), blocks.stream().map(OcrBlock::language).distinct().toList());
        String text = text(engine.recognize(page, both, Progress.NONE));
        assertTrue(text.endsWith("niet op tijd werd ingediend bij de Kamer, zoals één lid zei."), text);
    }

    @Test
    void readsAGermanBlockWithTheGermanModel() throws IOException, RelireException {
        PageImage page = printed("La commission constate que le retard est dû aux travaux", "et que les moyens manquent.", "", "", "",
                "Der Ausschuß stellt fest, daß die Straße von der Gemeinde", "nicht auf das Maß der Größe gebracht wird.");
        OcrSettings both = new OcrSettings(List.of(Language.FRENCH, Language.GERMAN), Duration.ofSeconds(60));
        String text = text(engine.recognize(page, both, Progress.NONE));
        assertTrue(text.endsWith("Der Ausschuß stellt fest, daß die Straße von der Gemeinde\nnicht auf das Maß der Größe gebracht wird."), text);
    }

    @Test
    void readsAnEnglishPageWithTheEnglishModel() throws IOException, RelireException {
        PageImage page = printed("The board of the agency has not found that there were", "which of their works had been delayed.");
        OcrPage read = engine.recognize(page, new OcrSettings(List.of(Language.ENGLISH), Duration.ofSeconds(60)), Progress.NONE);
        assertEquals("The board of the agency has not found that there were\nwhich of their works had been delayed.", text(read));
        assertEquals(List.of("eng_best_int"), read.passes().stream().map(Preparation::model).distinct().toList());
    }

    @Test
    void saysWhatLanguageABlockIsInThoughItsModelIsNotWanted() throws IOException, RelireException {
        PageImage page = printed("De commissie stelt vast dat het verslag van de minister", "niet op tijd werd ingediend bij de Kamer.");
        assertEquals(Language.DUTCH, read(page).blocks().getFirst().language());
    }

    @Test
    void enginesReadSideBySide() throws IOException, RelireException, InterruptedException, ExecutionException {
        PageImage first = printed("Le rapport de la commission");
        PageImage second = printed("Le budget des dépenses");
        try (OcrEngine other = open(); ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (int i = 0; i < 3; i++) {
                Future<OcrPage> a = threads.submit(() -> engine.recognize(first, FRENCH, Progress.NONE));
                Future<OcrPage> b = threads.submit(() -> other.recognize(second, FRENCH, Progress.NONE));
                assertEquals("Le rapport de la commission", text(a.get()));
                assertEquals("Le budget des dépenses", text(b.get()));
            }
        }
    }

    @Test
    void saysHowTheImageWasPreparedAndFindsTheWordsOfATurnedPageOnItsOwnPixels() throws IOException, RelireException {
        String[] lines = new String[40];
        // the same line throughout would have its gaps one below the other, like columns
        String[] texts = {"Le préfet de la province a été informé du retard des travaux", "Il demande que le crédit soit porté au budget",
            "Aucune suite ne fut donnée à cette demande avant la fin du mois"};
        Arrays.setAll(lines, i -> texts[i % texts.length]);
        BufferedImage upright = PrintedPage.image(DPI, lines);
        BufferedImage turned = new BufferedImage(upright.getHeight(), upright.getWidth(), BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < upright.getHeight(); y++) {
            for (int x = 0; x < upright.getWidth(); x++) {
                turned.setRGB(y, upright.getWidth() - 1 - x, upright.getRGB(x, y));
            }
        }
        OcrPage read = read(saved(turned, DPI));
        assertEquals(String.join(" ", lines), text(read).replaceAll("\\s+", " "));
        PreparationStep step = read.passes().getFirst().steps().getFirst();
        assertEquals(PreparationStep.of(PreparationKind.ORIENTATION, "degrees", 90), step);
        OcrWord first = read.words().findFirst().orElseThrow();
        assertTrue(first.box().height() > first.box().width() && first.box().y() > turned.getHeight() / 2, first::toString);
        assertTrue(ink(turned, first.box()) > 0.1 * first.box().width() * first.box().height(), first::toString);
    }

    @Test
    void readsAPageThoroughly() throws IOException, RelireException {
        OcrSettings thorough = new OcrSettings(
                List.of(Language.FRENCH), Duration.ofSeconds(60), ReadingSettings.of(ReadingMode.THOROUGH));
        OcrPage read = engine.recognize(printed("Le rapport de la commission", "constate un retard."), thorough, Progress.NONE);
        assertEquals("Le rapport de la commission\nconstate un retard.", text(read));
        assertTrue(read.passes().size() > 2, read.passes()::toString);
        assertEquals(1, read.passes().stream().mapToDouble(Preparation::share).sum(), 1e-9);
    }

    @Test
    void aMissingModelIsSaidBeforeAnyPageIsRead() {
        TesseractModels nowhere = TesseractModels.in(folder.resolve("modèles"));
        RelireException failure =
                assertThrows(RelireException.class, () -> new TesseractOcrEngine.Opener(nowhere, NATIVES, NO_FRENCH).open());
        assertEquals(ErrorKind.MODEL_MISSING, failure.kind());
        assertTrue(failure.arguments().getFirst().toString().endsWith(".traineddata"));
    }

    @Test
    void aDamagedModelIsSaidToBe() throws IOException, RelireException {
        Files.writeString(folder.resolve("fra_best_int.traineddata"), "no model");
        OcrEngine broken = new TesseractOcrEngine.Opener(TesseractModels.in(folder), NATIVES, NO_FRENCH).open();
        PageImage page = printed("Texte");
        RelireException failure = assertThrows(RelireException.class, () -> broken.recognize(page, FRENCH, Progress.NONE));
        assertEquals(ErrorKind.MODEL_MISSING, failure.kind());
        broken.close();
    }

    @Test
    void readsModelsFromAFolderWithAnAccent() throws IOException, RelireException {
        Path accented = Files.createDirectories(folder.resolve("modèles de Jérôme"));
        Files.copy(Path.of("models", "tessdata", "fra_best_int.traineddata"), accented.resolve("fra_best_int.traineddata"));
        try (OcrEngine other = new TesseractOcrEngine.Opener(TesseractModels.in(accented), NATIVES, NO_FRENCH).open()) {
            assertEquals("un retard.", text(other.recognize(printed("un retard."), FRENCH, Progress.NONE)));
        }
    }

    @Test
    void namesEngineVersionAndModel() {
        assertTrue(engine.name().matches("Tesseract 5\\.\\d+\\.\\d+, fra_\\w+"), engine::name);
        assertFalse(engine.name().contains("null"));
    }
}
