package org.relire.benchmark;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.relire.gui.SampleTools;
import org.relire.gui.controls.PageCanvas;
import org.relire.gui.settings.Settings;
import org.relire.gui.settings.SettingsFile;
import org.relire.gui.shell.Shell;
import org.relire.model.BlockKind;
import org.relire.model.Box;
import org.relire.model.DocumentId;
import org.relire.model.Language;
import org.relire.model.Mark;
import org.relire.model.MediaKind;
import org.relire.model.OcrBlock;
import org.relire.model.OcrLine;
import org.relire.model.OcrPage;
import org.relire.model.OcrParagraph;
import org.relire.model.OcrWord;
import org.relire.model.Origin;
import org.relire.model.PageChange;
import org.relire.model.PageId;
import org.relire.model.PageImage;
import org.relire.model.PageOutcome;
import org.relire.model.Reading;
import org.relire.model.ReadingSource;
import org.relire.model.Reason;
import org.relire.model.ReasonKind;
import org.relire.model.SourceDocument;
import org.relire.model.Suggestion;
import org.relire.model.Suspect;
import org.relire.model.TextRange;
import org.relire.search.LuceneSearchIndex;
import org.relire.store.SqliteCollectionStore;
import org.relire.workflow.Collection;
import org.relire.workflow.CollectionFolder;
import org.relire.workflow.RelireException;
import org.relire.workflow.Toolbox;
import org.relire.workflow.port.CollectionStore;
import org.relire.workflow.port.LedgerEntry;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// What an editor feels: opening a document of 1,000 pages, turning pages, typing on a page of 3,000 words. In the real window on
/// the headless platform, from the key to the end of the layout that shows its work, with the collection in SQLite. Times are
/// by the clock and of the processor, which hold on a machine that does other work too: of the whole process for opening and turning,
/// of the UI thread for typing.
public final class DeskBenchmark {

    private static final int PAGES = 1000;
    private static final int USUAL_WORDS = 400;
    private static final int MANY_WORDS = 3000;
    private static final int TURNS = 60;
    private static final int WARM_UP = 150;
    private static final int LETTERS = 200;
    private static final String[] WORDS = ("la commission constate que le réseau de distribution perd chaque année une part "
            + "notable des eaux traitées malgré les travaux engagés rue des tanneurs depuis trois ans").split(" ");

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final Scene scene;

    private DeskBenchmark(Scene scene) {
        this.scene = scene;
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("desk-benchmark");
        fill(new CollectionFolder(folder.resolve("Rapports")));
        FxToolkit.registerPrimaryStage();
        Settings settings = Settings.standard();
        Toolbox fakes = SampleTools.on(null);
        Toolbox tools = new Toolbox(DeskBenchmark::open, fakes.reader(), fakes.ocr(), fakes.preparer(), fakes.repairer(), fakes.proofreader(),
                fakes.exports(), fakes.clock());
        Stage[] window = new Stage[1];
        long start = System.nanoTime();
        FxToolkit.setupStage(stage -> {
            window[0] = stage;
            Shell shell = new Shell(stage, new Shell.Parts(tools, settings, new SettingsFile(folder.resolve("settings")),
                    folder.resolve("log"), null, folder.resolve("Rapports")));
            stage.setWidth(1000);
            stage.setHeight(900);
            shell.show();
        });
        DeskBenchmark desk = new DeskBenchmark(window[0].getScene());
        desk.await(() -> desk.scene.getFocusOwner() instanceof TableView<?> table && !table.getItems().isEmpty());
        System.out.printf(Locale.ROOT, "window and collection: %.0f ms%n", (System.nanoTime() - start) / 1e6);
        desk.openDocument();
        desk.turnPages();
        desk.type();
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        System.out.printf(Locale.ROOT, "heap in use after all that: %d MB of %d MB%n",
                (runtime.totalMemory() - runtime.freeMemory()) >> 20, runtime.maxMemory() >> 20);
        System.exit(0);
    }

    private static Collection open(Path root) throws RelireException {
        CollectionFolder folder = new CollectionFolder(root);
        return new Collection(folder, SqliteCollectionStore.open(folder), LuceneSearchIndex.open(folder.index()));
    }

    private static void fill(CollectionFolder folder) throws IOException, RelireException {
        Files.createDirectories(folder.root());
        String sha256 = "cd".repeat(32);
        SourceDocument document = new SourceDocument(
                DocumentId.ofSha256(sha256), sha256, "rapport.pdf", MediaKind.PDF, PAGES, 1, Instant.EPOCH);
        try (CollectionStore store = SqliteCollectionStore.open(folder)) {
            store.add(document);
            for (int i = 0; i < PAGES; i++) {
                page(store, folder, document.page(i), i == 0 ? MANY_WORDS : USUAL_WORDS);
            }
        }
    }

    /// Every tenth word is in doubt; the picture has 300 dpi.
    private static void page(CollectionStore store, CollectionFolder folder, PageId id, int words)
            throws IOException, RelireException {
        Path file = folder.pageImage(id);
        Files.createDirectories(file.getParent());
        if (id.pageIndex() == 0) {
            print(file);
        } else {
            Files.createLink(file, folder.pageImage(new PageId(id.document(), 0)));
        }
        store.saveImage(new PageImage(id, file, 2480, 3508, 300));
        Reading reading = Reading.ofLayout(ReadingSource.OCR, "engine", layout(words), Instant.EPOCH);
        store.saveReading(id, reading);
        store.choose(id, ReadingSource.OCR);
        store.saveOutcome(id, new PageOutcome.Recognized());
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < reading.words().size(); i += 10) {
            TextRange range = reading.words().get(i).range();
            Reason reason = Reason.of(ReasonKind.UNKNOWN_WORD);
            marks.add(new Suspect(range, range.in(reading.text()), List.of(new Suggestion("mot", 0.5, reason)), 0.5, reason,
                    new Origin.Model("m"), Instant.EPOCH));
        }
        store.append(id, new PageChange(List.of(), marks, new Origin.Model("m"), Instant.EPOCH), LedgerEntry.Kind.DO);
    }

    private static void print(Path file) throws IOException {
        BufferedImage image = new BufferedImage(2480, 3508, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, 2480, 3508);
        g.setColor(Color.BLACK);
        g.setFont(new Font(Font.SERIF, Font.PLAIN, 40));
        for (int line = 0; line < 60; line++) {
            g.drawString("La commission constate que le réseau de distribution perd", 200, 200 + 52 * line);
        }
        g.dispose();
        ImageIO.write(image, "png", file.toFile());
    }

    private static OcrPage layout(int words) {
        List<OcrLine> lines = new ArrayList<>();
        int perLine = words / 60 + 1;
        for (int i = 0; i < words; i += perLine) {
            List<OcrWord> line = new ArrayList<>();
            int y = 160 + 52 * lines.size();
            for (int j = 0; j < Math.min(perLine, words - i); j++) {
                int width = 2000 / perLine;
                line.add(new OcrWord(WORDS[(i + j) % WORDS.length], new Box(200 + width * j, y, width - 8, 44), 0.9, List.of()));
            }
            lines.add(new OcrLine(new Box(200, y, 2000, 44), line));
        }
        Box box = new Box(200, 160, 2000, 52 * lines.size());
        return new OcrPage(2480, 3508, 300,
                List.of(new OcrBlock(box, BlockKind.TEXT, Language.FRENCH, List.of(new OcrParagraph(lines)))));
    }

    private void openDocument() throws Exception {
        Taken taken = untilShown(KeyCode.ENTER, () -> area() != null && words() > MANY_WORDS - 5 && scanIsShown());
        System.out.printf(Locale.ROOT, "opening a document of %d pages: %.0f ms of the processor, %.0f ms by the clock%n",
                PAGES, taken.processor(), taken.clock());
    }

    /// In milliseconds.
    private record Taken(double processor, double clock) {
    }

    private void turnPages() throws Exception {
        double[] millis = new double[TURNS];
        double[] clock = new double[TURNS];
        for (int i = 0; i < TURNS; i++) {
            int page = i + 2;
            Taken taken = untilShown(KeyCode.PAGE_DOWN, () -> pageNumber().equals(String.valueOf(page)) && scanIsShown());
            millis[i] = taken.processor();
            clock[i] = taken.clock();
            // as one who glances at each page
            Thread.sleep(150);
        }
        print("turning a page, processor", millis);
        print("turning a page, by the clock", clock);
        for (int i = 0; i < TURNS; i++) {
            int page = TURNS - i;
            untilShown(KeyCode.PAGE_UP, () -> pageNumber().equals(String.valueOf(page)) && scanIsShown());
        }
    }

    private void type() throws Exception {
        await(() -> words() > MANY_WORDS - 5);
        onFx(() -> area().moveTo(area().getLength() / 2));
        double[] millis = new double[LETTERS];
        double[] clock = new double[LETTERS];
        for (int letters = -WARM_UP; letters < LETTERS; letters++) {
            int i = letters;
            String letter = Math.floorMod(i, 7) == 6 ? " " : "e";
            int before = length();
            Taken taken = untilLaidOut(() -> {
                fire(KeyEvent.KEY_PRESSED, "", letter.equals(" ") ? KeyCode.SPACE : KeyCode.E);
                fire(KeyEvent.KEY_TYPED, letter, KeyCode.UNDEFINED);
            });
            if (length() != before + 1) {
                throw new IllegalStateException("nothing was typed");
            }
            if (i >= 0) {
                millis[i] = taken.processor();
                clock[i] = taken.clock();
            }
            Thread.sleep(30);
        }
        print("typing a letter on a page of " + MANY_WORDS + " words, processor", millis);
        print("the same by the clock", clock);
    }

    private StyleClassedTextArea area() {
        return (StyleClassedTextArea) scene.getRoot().lookup("#reading-area");
    }

    private int length() {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> area().getLength());
    }

    private int words() {
        return area().getText().split("\\s+").length;
    }

    private String pageNumber() {
        return ((TextField) scene.getRoot().lookup("#page-number")).getText();
    }

    private boolean scanIsShown() {
        return !((PageCanvas) scene.getRoot().lookup("#scan")).isEmpty();
    }

    /// From the key to the end of the layout in which `shown` holds.
    private Taken untilShown(KeyCode key, Callable<Boolean> shown) throws Exception {
        long start = PROCESS.getProcessCpuTime();
        long clock = System.nanoTime();
        onFx(() -> fire(KeyEvent.KEY_PRESSED, "", key));
        await(shown);
        untilLaidOut(() -> { });
        return new Taken((PROCESS.getProcessCpuTime() - start) / 1e6, (System.nanoTime() - clock) / 1e6);
    }

    private void fire(EventType<KeyEvent> type, String character, KeyCode code) {
        Event.fireEvent(scene.getFocusOwner(), new KeyEvent(type, character, "", code, false, false, false, false));
    }

    private Taken untilLaidOut(Runnable action) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            long start = THREADS.getCurrentThreadCpuTime();
            long clock = System.nanoTime();
            action.run();
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return new Taken((THREADS.getCurrentThreadCpuTime() - start) / 1e6, (System.nanoTime() - clock) / 1e6);
        });
    }

    private void await(Callable<Boolean> condition) throws Exception {
        while (!WaitForAsyncUtils.waitForAsyncFx(20_000, condition)) {
            Thread.sleep(1);
        }
    }

    private static void onFx(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, action);
    }

    private static void print(String what, double[] millis) {
        double[] sorted = millis.clone();
        Arrays.sort(sorted);
        System.out.printf(Locale.ROOT, "%s: median %.1f ms, 95 of 100 within %.1f ms, longest %.1f ms%n", what,
                sorted[sorted.length / 2], sorted[sorted.length * 95 / 100], sorted[sorted.length - 1]);
    }
}
