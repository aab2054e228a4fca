package org.relire.workflow.port;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relire.model.Box;
import org.relire.model.Glyph;
import org.relire.model.Language;
import org.relire.model.OcrPage;
import org.relire.model.OcrWord;
import org.relire.model.PageImage;
import org.relire.model.Reading;
import org.relire.model.ReadingSource;
import org.relire.model.Samples;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.Progress;
import org.relire.workflow.RelireException;

/// What every OCR engine promises.
public abstract class OcrEngineContract {

    protected static final OcrSettings FRENCH = new OcrSettings(List.of(Language.FRENCH), Duration.ofSeconds(60));
    /// How long after its deadline an engine may take to say that it gave up.
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @TempDir
    protected Path folder;

    protected OcrEngine engine;

    protected abstract OcrEngine open() throws RelireException;

    /// The image of a page with these lines of print.
    protected abstract PageImage printed(String... lines) throws IOException;

    /// The image of a page that cannot be read within ten seconds.
    protected abstract PageImage endless() throws IOException;

    @BeforeEach
    void openEngine() throws RelireException {
        engine = open();
    }

    @AfterEach
    void closeEngine() {
        engine.close();
    }

    protected static PageImage image(Path path, int width, int height, int dpi) {
        return new PageImage(Samples.document(1, 1).page(0), path, width, height, dpi);
    }

    protected OcrPage read(PageImage image) throws RelireException {
        return engine.recognize(image, FRENCH, Progress.NONE);
    }

    protected static String text(OcrPage page) {
        return Reading.ofLayout(ReadingSource.OCR, "", page, Instant.EPOCH).text();
    }

    @Test
    void readsLinesInOrder() throws IOException, RelireException {
        OcrPage page = read(printed("Le rapport de la commission", "constate un retard."));
        assertEquals("Le rapport de la commission\nconstate un retard.", text(page));
    }

    @Test
    void tellsTheSizeOfTheImageThatItsBoxesLieIn() throws IOException, RelireException {
        PageImage image = printed("Le rapport de la commission", "constate un retard.");
        OcrPage page = read(image);
        assertEquals(image.width(), page.width());
        assertEquals(image.height(), page.height());
        assertEquals(image.dpi(), page.dpi());
        Box whole = new Box(0, 0, image.width(), image.height());
        for (OcrWord word : page.words().toList()) {
            assertEquals(whole, whole.union(word.box()));
            assertTrue(word.box().width() > 0 && word.box().height() > 0);
        }
    }

    @Test
    void wordsOfALineRunFromLeftToRightAndLinesDown() throws IOException, RelireException {
        OcrPage page = read(printed("Le rapport de la commission", "constate un retard."));
        List<Box> lines = page.lines().map(line -> line.box()).toList();
        assertTrue(lines.get(0).bottom() <= lines.get(1).y() + lines.get(1).height() / 2);
        List<OcrWord> words = page.lines().findFirst().orElseThrow().words();
        for (int i = 1; i < words.size(); i++) {
            assertTrue(words.get(i - 1).box().right() <= words.get(i).box().right());
        }
    }

    @Test
    void glyphsSpellTheirWord() throws IOException, RelireException {
        for (OcrWord word : read(printed("Le rapport de la commission")).words().toList()) {
            if (!word.glyphs().isEmpty()) {
                assertEquals(word.text(), word.glyphs().stream().map(Glyph::text).collect(Collectors.joining()));
            }
        }
    }

    @Test
    void anEmptyPageHasNoWords() throws IOException, RelireException {
        assertEquals(0, read(printed()).words().count());
    }

    @Test
    void aDamagedImageIsSaidToBe() throws IOException, RelireException {
        Path file = Files.writeString(folder.resolve("broken.png"), "no image");
        RelireException failure = assertThrows(RelireException.class, () -> read(image(file, 100, 100, 300)));
        assertEquals(ErrorKind.PAGE_DAMAGED, failure.kind());
        assertEquals("un retard.", text(read(printed("un retard."))), "the next page is read all the same");
    }

    @Test
    void aMissingImageIsDamaged() {
        PageImage missing = image(folder.resolve("missing.png"), 100, 100, 300);
        assertEquals(ErrorKind.PAGE_DAMAGED, assertThrows(RelireException.class, () -> read(missing)).kind());
    }

    @Test
    void givesAPageUpAtItsDeadlineAndReadsTheNext() throws IOException, RelireException {
        PageImage endless = endless();
        OcrSettings hasty = new OcrSettings(List.of(Language.FRENCH), Duration.ofMillis(200));
        long start = System.nanoTime();
        RelireException failure =
                assertThrows(RelireException.class, () -> engine.recognize(endless, hasty, Progress.NONE));
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        assertEquals(ErrorKind.PAGE_TIMEOUT, failure.kind());
        assertTrue(taken.compareTo(hasty.deadline().plus(PATIENCE)) < 0, () -> "took " + taken);
        assertEquals("un retard.", text(read(printed("un retard."))));
    }

    @Test
    void stopsWhenItIsCancelled() throws IOException, RelireException {
        PageImage endless = endless();
        AtomicBoolean cancelled = new AtomicBoolean();
        Progress progress = new Cancelling(cancelled);
        Thread.ofVirtual().start(() -> {
            try {
                Thread.sleep(300);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            cancelled.set(true);
        });
        long start = System.nanoTime();
        RelireException failure =
                assertThrows(RelireException.class, () -> engine.recognize(endless, FRENCH, progress));
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        assertEquals(ErrorKind.CANCELLED, failure.kind());
        assertTrue(taken.compareTo(PATIENCE) < 0, () -> "took " + taken);
    }

    @Test
    void doesNotStartACancelledPage() throws IOException {
        PageImage page = printed("un retard.");
        Progress progress = new Cancelling(new AtomicBoolean(true));
        RelireException failure = assertThrows(RelireException.class, () -> engine.recognize(page, FRENCH, progress));
        assertEquals(ErrorKind.CANCELLED, failure.kind());
    }

    @Test
    void saysWhatItIs() {
        assertFalse(engine.name().isBlank());
    }

    private record Cancelling(AtomicBoolean cancelled) implements Progress {
        @Override
        public void advance(long done, long total) {
        }

        @Override
        public void message(String key, Object... arguments) {
        }

        @Override
        public boolean isCancelled() {
            return cancelled.get();
        }
    }
}
