package org.relire.gui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.WindowEvent;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.jspecify.annotations.Nullable;
import org.relire.gui.settings.Settings;
import org.relire.gui.settings.SettingsFile;
import org.relire.model.DocumentId;
import org.relire.model.Mark;
import org.relire.model.MediaKind;
import org.relire.model.Origin;
import org.relire.model.PageChange;
import org.relire.model.PageId;
import org.relire.model.PageImage;
import org.relire.model.PageOutcome;
import org.relire.model.QualityEstimate;
import org.relire.model.Reading;
import org.relire.model.ReadingSource;
import org.relire.model.Reason;
import org.relire.model.ReasonKind;
import org.relire.model.SourceDocument;
import org.relire.model.Suggestion;
import org.relire.model.Suspect;
import org.relire.model.TextRange;
import org.relire.store.SqliteCollectionStore;
import org.relire.workflow.Collection;
import org.relire.workflow.CollectionFolder;
import org.relire.workflow.RelireException;
import org.relire.workflow.port.CollectionStore;
import org.relire.workflow.port.LedgerEntry;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/// What an editor finds in the morning: a collection on disk, its first page with twenty-six places in doubt. And the window on
/// it, which may be closed and opened again by another process.
final class EditorsDay {

    static final String MORNING = """
            DÉLIBÉRATION DU CONSEIL MUNICIPAL DE VALMONT

            Le département|départernent finance les travaux|ttavaux du réseau, et celle des
            comptoirs|cornpteurs sera revue. Les secteurs sont équipés|equipés depuis
            l’avis municipal|rnunicipai de juin ; la route de Sainte-Orse est fermée.
            Un conseiller Valmontois demande que lacommune|lacommune paie, et la
            com|com mune|mune voisine aussi. Les analyses menées|rnenées en mai sont bonnes.

            Article 1. Le département|départernent répond des travaux.
            Article 2. Le département|départernent répond des retards.
            Article 3. Le département|départernent répond des abus.
            Article 4. Le département|départernent répond des fautes.
            Article 5. Le département|départernent répond des pertes.
            Article 6. Le département|départernent répond des dons.
            Article 7. Le département|départernent répond des legs.
            Article 8. Le département|départernent répond des baux.
            Article 9. Le département|départernent répond des prix.
            Article 10. Le département|départernent répond des eaux.
            Article 11. Le département|départernent répond des bois.
            Article 12. Le département|départernent répond des ponts.
            Article 13. Le département|départernent répond des quais.
            Article 14. Le département|départernent répond des ports.
            Article 15. Le département|départernent répond des puits.
            Article 16. Le département|départernent répond des murs.
            """;

    /// How the page reads the second time: some errors less, one word more, one of those that the editor kept otherwise.
    static final String READ_AGAIN = MORNING.replace("travaux|ttavaux", "travaux").replace("sera revue", "sera bien|bien revue")
            .replace("département|départernent répond des murs", "département répond des murs");

    private static final Instant NOW = Instant.parse("2026-11-01T08:00:00Z");
    private static final SourceDocument DOCUMENT = new SourceDocument(
            DocumentId.ofSha256("cd".repeat(32)), "cd".repeat(32), "deliberation-1978.png", MediaKind.PNG, 1, 1, NOW);
    static final PageId PAGE = DOCUMENT.page(0);

    final FxRobot keys = new FxRobot();
    final Path folder;
    private final AtomicReference<@Nullable Collection> opened = new AtomicReference<>();
    private WorkbenchRobot robot;

    /// @param folder of all that lasts longer than a process: the collection, the settings
    EditorsDay(Path folder) throws TimeoutException {
        this.folder = folder;
        FxToolkit.registerPrimaryStage();
        robot = start();
    }

    static void fill(Path folder) throws IOException, RelireException {
        Path root = folder.resolve("Valmont");
        PrintedPage printed = new PrintedPage(MORNING);
        Path image = new CollectionFolder(root).pageImage(PAGE);
        Files.createDirectories(image.getParent());
        printed.print(image);
        try (CollectionStore store = SqliteCollectionStore.open(new CollectionFolder(root))) {
            store.add(DOCUMENT);
            store.saveImage(new PageImage(PAGE, image, printed.width(), printed.height(), printed.dpi()));
            Reading reading = Reading.ofLayout(ReadingSource.OCR, "first engine", printed.layout(), NOW);
            store.saveReading(PAGE, reading);
            store.choose(PAGE, ReadingSource.OCR);
            store.saveOutcome(PAGE, new PageOutcome.Recognized());
            store.append(PAGE, new PageChange(List.of(), doubts(reading.text()), new Origin.Model("m"), NOW), LedgerEntry.Kind.DO);
            store.saveQuality(PAGE, new QualityEstimate(0.03, 0.02, 0.05));
        }
        new SettingsFile(folder.resolve("settings.properties")).write(
                WorkbenchRobot.settings(Locale.FRENCH, Settings.ThemeChoice.LIGHT).opened(root));
    }

    private static List<Mark> doubts(String text) {
        List<Mark> marks = new ArrayList<>();
        doubt(marks, text, "départernent", "département");
        doubt(marks, text, "ttavaux", "travaux", "tableaux");
        doubt(marks, text, "cornpteurs", "compteurs", "comptoirs", "conteurs");
        doubt(marks, text, "equipés", "équipés");
        doubt(marks, text, "rnunicipai");
        doubt(marks, text, "Sainte-Orse");
        doubt(marks, text, "Valmontois");
        doubt(marks, text, "lacommune", "la commune");
        doubt(marks, text, "com mune", "commune");
        doubt(marks, text, "rnenées", "menées");
        return marks;
    }

    private static void doubt(List<Mark> marks, String text, String word, String... readings) {
        Reason reason = Reason.of(ReasonKind.CONFUSION, "rn", "m");
        for (MatchResult found : Pattern.compile(word).matcher(text).results().toList()) {
            List<Suggestion> offered = new ArrayList<>();
            for (String reading : readings) {
                offered.add(new Suggestion(reading, 0.9 / (offered.size() + 1), reason));
            }
            marks.add(new Suspect(new TextRange(found.start(), found.end()), word, offered, 0.8, reason, new Origin.Model("m"), NOW));
        }
    }

    /// Opens the window as the launcher does without a word: with the settings and the collection of last time.
    private WorkbenchRobot start() throws TimeoutException {
        Settings settings = new SettingsFile(folder.resolve("settings.properties")).read();
        AtomicReference<WorkbenchRobot> started = new AtomicReference<>();
        FxToolkit.setupStage(stage -> {
            started.set(new WorkbenchRobot(folder, ReadTwice.tools(opened, READ_AGAIN), null, settings, stage));
            stage.setWidth(1100);
            stage.setHeight(760);
        });
        return Objects.requireNonNull(started.get());
    }

    WorkbenchRobot robot() {
        return robot;
    }

    CollectionStore store() {
        return Objects.requireNonNull(opened.get()).store();
    }

    void openPage() {
        robot.await("the document", () -> robot.scene().getFocusOwner() instanceof TableView<?> table && !table.getItems().isEmpty());
        keys.type(KeyCode.ENTER);
        robot.await("the text", () -> robot.scene().getRoot().lookup("#reading-area") instanceof StyleClassedTextArea area
                && area.getText().startsWith("DÉLIBÉRATION") && area.isFocused());
    }

    StyleClassedTextArea area() {
        return robot.find("#reading-area", StyleClassedTextArea.class);
    }

    /// What is on the screen.
    String text() {
        return area().getText();
    }

    void chord(KeyCode modifier, KeyCode key) {
        keys.press(modifier).type(key).release(modifier);
    }

    void chord(KeyCode one, KeyCode two, KeyCode key) {
        keys.press(one, two).type(key).release(two, one);
    }

    /// Undoes or does again and waits until that is on disk and on the screen.
    void step(KeyCode key) throws RelireException {
        int steps = store().ledger(PAGE).size();
        chord(KeyCode.CONTROL, key);
        robot.await("a step of " + key, () -> store().ledger(PAGE).size() == steps + 1
                && area().getText().equals(store().repairedPage(PAGE).orElseThrow().text()));
    }

    void close() {
        robot.onFx(() -> robot.stage.fireEvent(new WindowEvent(robot.stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        robot.await("the window is closed", () -> !robot.stage.isShowing());
    }
}
