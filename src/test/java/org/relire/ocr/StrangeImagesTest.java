package org.relire.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.IntBinaryOperator;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.relire.model.DocumentId;
import org.relire.model.Language;
import org.relire.model.OcrPage;
import org.relire.model.OcrWord;
import org.relire.model.PageId;
import org.relire.model.PageImage;
import org.relire.scan.PrintedPage;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.Lazy;
import org.relire.workflow.Progress;
import org.relire.workflow.RelireException;
import org.relire.workflow.port.OcrEngine;
import org.relire.workflow.port.OcrSettings;
import org.relire.workflow.port.TextPlausibility;

/// Pages that no OCR can read: nothing is made up, nothing fails, nothing takes long.
class StrangeImagesTest {

    private static final PageId PAGE = new PageId(new DocumentId("0123456789abcdef"), 0);
    private static final Lazy<TesseractNatives> NATIVES = TesseractNatives.in(Path.of("target", "natives"));

    @TempDir
    static Path folder;

    private static OcrEngine engine;

    @BeforeAll
    static void open() throws RelireException {
        engine = new TesseractOcrEngine.Opener(TesseractModels.in(Path.of("models", "tessdata")), NATIVES,
                new Lazy<>(() -> TextPlausibility.NONE)).open();
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    /// A page past this deadline fails the test.
    private static OcrPage read(BufferedImage image, int dpi) throws IOException, RelireException {
        Path file = Files.createTempFile(folder, "page", ".png");
        ImageIO.write(image, "png", file.toFile());
        PageImage page = new PageImage(PAGE, file, image.getWidth(), image.getHeight(), dpi);
        return engine.recognize(page, new OcrSettings(List.of(Language.FRENCH), Duration.ofMinutes(5)), Progress.NONE);
    }

    private static BufferedImage grey(int width, int height, IntBinaryOperator level) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.getRaster().setSample(x, y, 0, Math.clamp(level.applyAsInt(x, y), 0, 255));
            }
        }
        return image;
    }

    private static void assertEmpty(OcrPage page) {
        assertEquals(List.of(), page.words().map(OcrWord::text).toList());
    }

    @ParameterizedTest
    @CsvSource({"1,1", "1,4000", "4000,1", "30000,40", "40,30000", "2480,3508"})
    void blackAndWhitePagesOfAllSizesAreEmpty(int width, int height) throws IOException, RelireException {
        assertEmpty(read(grey(width, height, (_, _) -> 0), 300));
        assertEmpty(read(grey(width, height, (_, _) -> 255), 300));
    }

    @Test
    void aPhotographIsEmpty() throws IOException, RelireException {
        Random random = new Random(1);
        assertEmpty(read(grey(1600, 1200, (x, y) -> (int) (128 + 60 * Math.sin(x / 90.0) * Math.cos(y / 70.0)
                + 40 * Math.sin((x + y) / 23.0) + 8 * random.nextGaussian())), 200));
    }

    /// Salt and pepper on a sheet of A4: what the engine has not come to an end with by the deadline fails as a page, soon after it.
    @ParameterizedTest
    @ValueSource(doubles = {0.5, 0.1})
    void pureNoiseIsEmptyOrGivenUpAtTheDeadline(double share) throws IOException, RelireException {
        Random random = new Random(7);
        BufferedImage noise = grey(2480, 3508, (x, y) -> random.nextDouble() < share ? 0 : 255);
        Path file = Files.createTempFile(folder, "noise", ".png");
        ImageIO.write(noise, "png", file.toFile());
        PageImage page = new PageImage(PAGE, file, noise.getWidth(), noise.getHeight(), 300);
        Duration deadline = Duration.ofSeconds(4);
        long start = System.nanoTime();
        try (OcrEngine own = new TesseractOcrEngine.Opener(TesseractModels.in(Path.of("models", "tessdata")), NATIVES,
                new Lazy<>(() -> TextPlausibility.NONE)).open()) {
            assertEmpty(own.recognize(page, new OcrSettings(List.of(Language.FRENCH), deadline), Progress.NONE));
        } catch (RelireException failure) {
            assertEquals(ErrorKind.PAGE_TIMEOUT, failure.kind());
        }
        assertTrue(System.nanoTime() - start < deadline.plusSeconds(10).toNanos());
    }

    @Test
    void musicIsEmpty() throws IOException, RelireException {
        Random random = new Random(1);
        BufferedImage image = grey(2480, 1800, (_, _) -> 255);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.BLACK);
        for (int staff = 0; staff < 4; staff++) {
            for (int line = 0; line < 5; line++) {
                graphics.fillRect(200, 300 + staff * 380 + line * 24, 2080, 3);
            }
            for (int note = 0; note < 24; note++) {
                int x = 260 + note * 82;
                int y = 290 + staff * 380 + random.nextInt(10) * 12;
                graphics.fillOval(x, y, 30, 22);
                graphics.fillRect(x + 27, y - 80, 4, 90);
            }
        }
        graphics.dispose();
        assertEmpty(read(image, 300));
    }

    @Test
    void handwritingIsReadWithoutConfidence() throws IOException, RelireException {
        Random random = new Random(1);
        BufferedImage image = grey(1800, 900, (_, _) -> 255);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.DARK_GRAY);
        graphics.setStroke(new BasicStroke(5));
        for (int line = 0; line < 6; line++) {
            graphics.draw(scrawl(random, 150, 150 + line * 125, 1600));
        }
        graphics.dispose();
        double mean = read(image, 300).words().mapToDouble(OcrWord::confidence).average().orElse(0);
        assertTrue(mean < 0.6, () -> "taken for print: " + mean);
    }

    private static Path2D scrawl(Random random, double start, double y, double end) {
        Path2D path = new Path2D.Double();
        path.moveTo(start, y);
        for (double x = start; x < end; ) {
            double step = 20 + random.nextInt(40);
            path.curveTo(x + 0.3 * step, y - 30 - random.nextInt(60), x + 0.7 * step, y + 20 + random.nextInt(30), x + step, y);
            x += step;
            if (random.nextInt(6) == 0) {
                x += 50;
                path.moveTo(x, y);
            }
        }
        return path;
    }

    @ParameterizedTest
    @ValueSource(ints = {72, 150, 600, 1200})
    void printIsReadAtAnyStatedResolution(int dpi) throws IOException, RelireException {
        OcrPage page = read(PrintedPage.image(300, "La commission constate", "que le rapport manque"), dpi);
        assertTrue(page.words().map(OcrWord::text).toList().containsAll(List.of("commission", "rapport")), () -> page.words().toList().toString());
    }
}
