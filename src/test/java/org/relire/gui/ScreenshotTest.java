package org.relire.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relire.gui.controls.Sentence;
import org.relire.gui.settings.Settings;
import org.relire.gui.settings.Settings.ThemeChoice;
import org.relire.workflow.Collection;
import org.relire.workflow.RelireException;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Writes a picture of each screen to `target/screenshots`, to be looked at.
class ScreenshotTest {

    private static final Path FOLDER = Path.of("target", "screenshots");

    @TempDir
    Path temporary;

    private final FxRobot keys = new FxRobot();

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @ParameterizedTest
    @CsvSource({"fr, LIGHT, 1280, 800", "fr, DARK, 1280, 800", "fr, LIGHT, 1024, 700", "fr, DARK, 900, 600",
        "en, LIGHT, 1280, 800"})
    void everyScreenIsPictured(String language, ThemeChoice theme, int width, int height)
            throws IOException, RelireException, TimeoutException {
        SampleCollection sample = SampleCollection.filled(temporary.resolve("Rapports 1978"));
        WorkbenchRobot robot = start(
                sample.collection, WorkbenchRobot.settings(Locale.of(language), theme), width, height);
        String suffix = "-" + language + "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width;
        robot.awaitVisible("#document-table");
        robot.await("documents", () -> !robot.scene().getRoot().lookupAll("#page-strip .page-cell").isEmpty());
        picture(robot, "library" + suffix);
        keys.press(KeyCode.CONTROL, KeyCode.G).release(KeyCode.G, KeyCode.CONTROL);
        picture(robot, "library-grid" + suffix);
        keys.press(KeyCode.CONTROL, KeyCode.G).release(KeyCode.G, KeyCode.CONTROL);
        keys.type(KeyCode.ENTER);
        robot.awaitVisible("#reading-area");
        robot.await("text", () -> robot.find("#scan", org.relire.gui.controls.PageCanvas.class).isVisible());
        keys.type(KeyCode.F3);
        keys.type(KeyCode.F3);
        picture(robot, "editor" + suffix);
        keys.press(KeyCode.CONTROL, KeyCode.DIGIT3).release(KeyCode.DIGIT3, KeyCode.CONTROL);
        robot.awaitVisible("#query");
        picture(robot, "search-empty" + suffix);
        keys.write("commission");
        keys.type(KeyCode.ENTER);
        robot.awaitVisible("#hits .hit");
        picture(robot, "search" + suffix);
        keys.press(KeyCode.CONTROL, KeyCode.T).release(KeyCode.T, KeyCode.CONTROL);
        robot.await("the menu", () -> Window.getWindows().size() > 1);
        picture(robot, "search-tag" + suffix);
        robot.picturePopup(FOLDER.resolve("search-tag-menu" + suffix + ".png"));
        keys.type(KeyCode.ESCAPE);
        robot.await("no menu", () -> Window.getWindows().size() == 1);
        keys.press(KeyCode.CONTROL, KeyCode.DIGIT4).release(KeyCode.DIGIT4, KeyCode.CONTROL);
        robot.awaitVisible("#evidence-table .quotation");
        picture(robot, "evidence" + suffix);
        keys.press(KeyCode.CONTROL, KeyCode.DIGIT1).release(KeyCode.DIGIT1, KeyCode.CONTROL);
        robot.awaitVisible("#document-table");
        Path mixed = Files.createDirectory(temporary.resolve("dossier"));
        Files.writeString(mixed.resolve("lettre.txt"), "Monsieur le préfet,");
        Files.writeString(mixed.resolve("tableau.xls"), "1978");
        robot.paths.files = List.of(
                Files.writeString(temporary.resolve("note de service.txt"), "Le préfet a signé."),
                Files.writeString(temporary.resolve("brouillon abîmé.pdf"), "%PDF"),
                mixed);
        keys.press(KeyCode.CONTROL, KeyCode.I).release(KeyCode.I, KeyCode.CONTROL);
        keys.press(KeyCode.CONTROL, KeyCode.DIGIT5).release(KeyCode.DIGIT5, KeyCode.CONTROL);
        robot.awaitVisible(".job-problems .problem");
        robot.onFx(() -> robot.find(".left-aside", TitledPane.class).setExpanded(true));
        picture(robot, "jobs" + suffix);
        keys.press(KeyCode.CONTROL, KeyCode.DIGIT6).release(KeyCode.DIGIT6, KeyCode.CONTROL);
        robot.awaitVisible("#author");
        picture(robot, "settings" + suffix);
        keys.press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        robot.awaitVisible("#palette-field");
        picture(robot, "palette" + suffix);
        keys.type(KeyCode.ESCAPE);
        keys.press(KeyCode.CONTROL, KeyCode.DIGIT2).release(KeyCode.DIGIT2, KeyCode.CONTROL);
        keys.type(KeyCode.F1);
        robot.awaitVisible("#key-map");
        picture(robot, "keys" + suffix);
        keys.type(KeyCode.ESCAPE);
        robot.awaitNoDialog();
        keys.press(KeyCode.CONTROL, KeyCode.T).release(KeyCode.T, KeyCode.CONTROL);
        robot.await("the menu", () -> Window.getWindows().size() > 1);
        robot.picturePopup(FOLDER.resolve("tag-menu" + suffix + ".png"));
        keys.type(KeyCode.ESCAPE);
        keys.press(KeyCode.CONTROL, KeyCode.DIGIT1).release(KeyCode.DIGIT1, KeyCode.CONTROL);
        robot.await("the table", () -> robot.scene().getFocusOwner() instanceof TableView<?>);
        keys.type(KeyCode.DELETE);
        robot.awaitVisible("#confirm");
        assertEquals(language.equals("fr") ? "Supprimer un document" : "Delete a document",
                robot.find(".dialog-title", Label.class).getText());
        picture(robot, "confirm" + suffix);
        keys.type(KeyCode.ESCAPE);
        robot.awaitNoDialog();
        robot.onFx(() -> robot.shell.desk().report(new IllegalStateException("pictured")));
        robot.awaitVisible(".bug-details");
        picture(robot, "bug" + suffix);
        keys.type(KeyCode.ESCAPE);
        robot.close();
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 18", "DARK, 13"})
    void whatHasNothingYetIsPictured(ThemeChoice theme, int textSize) throws IOException, RelireException, TimeoutException {
        String suffix = "-" + theme.name().toLowerCase(Locale.ROOT) + "-text" + textSize;
        Settings settings = WorkbenchRobot.settings(Locale.FRENCH, theme).withTextSize(textSize)
                .opened(Path.of("collections", "Parlement 1998")).opened(Path.of("collections", "Rapports 1978"));
        WorkbenchRobot welcome = start(null, settings, 1024, 700);
        welcome.awaitVisible(".welcome-card");
        picture(welcome, "welcome" + suffix);
        keys.press(KeyCode.CONTROL, KeyCode.DIGIT5).release(KeyCode.DIGIT5, KeyCode.CONTROL);
        picture(welcome, "jobs-empty" + suffix);
        welcome.onFx(() -> welcome.shell.desk().warn(Sentence.of("repair.reader.damaged", "/home/claire/Programmes/relire-1.0/models/french.reader.onnx")));
        welcome.awaitVisible(".warning-row");
        assertTrue(welcome.find(".warning-row", HBox.class).getAccessibleText().contains("french.reader.onnx"));
        picture(welcome, "notice" + suffix);
        welcome.close();
        WorkbenchRobot empty = start(new SampleCollection(temporary.resolve("Nouvelle")).collection, settings, 1024, 700);
        empty.awaitVisible("#library-empty");
        picture(empty, "library-empty" + suffix);
        keys.press(KeyCode.CONTROL, KeyCode.DIGIT2).release(KeyCode.DIGIT2, KeyCode.CONTROL);
        picture(empty, "editor-empty" + suffix);
        keys.press(KeyCode.CONTROL, KeyCode.DIGIT4).release(KeyCode.DIGIT4, KeyCode.CONTROL);
        empty.awaitVisible(".empty-state");
        picture(empty, "evidence-empty" + suffix);
        empty.close();
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280", "DARK, 1024", "LIGHT, 900"})
    void theEditorIsPicturedInLargeTypeWithTheDocumentsWholeName(ThemeChoice theme, int width) throws IOException, RelireException, TimeoutException {
        SampleCollection sample = SampleCollection.filled(temporary.resolve("Rapports"));
        WorkbenchRobot robot = start(sample.collection,
                WorkbenchRobot.settings(Locale.FRENCH, theme).withTextSize(18), width, 700);
        robot.await("documents", () -> robot.scene().getFocusOwner() instanceof TableView<?>);
        String suffix = "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width;
        picture(robot, "library-large" + suffix);
        keys.type(KeyCode.ENTER);
        robot.awaitVisible("#reading-area");
        keys.type(KeyCode.F3);
        picture(robot, "editor-large" + suffix);
        Label name = robot.find("#document-name", Label.class);
        assertEquals(List.of("commission-des-eaux-1978.pdf"), name.getChildrenUnmodifiable().stream()
                .map(part -> ((Text) part).getText()).toList(), "not cut off");
        robot.close();
    }

    @ParameterizedTest
    @CsvSource({"fr, LIGHT, 1280, 800", "fr, DARK, 1280, 800", "fr, LIGHT, 900, 600", "en, LIGHT, 1024, 700"})
    void everyStateOfTheEditorIsPictured(String language, ThemeChoice theme, int width, int height)
            throws IOException, RelireException, TimeoutException {
        SampleCollection sample = SampleCollection.filled(temporary.resolve("Rapports"));
        WorkbenchRobot robot = start(
                sample.collection, WorkbenchRobot.settings(Locale.of(language), theme), width, height);
        String suffix = "-" + language + "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width;
        robot.await("documents", () -> robot.scene().getFocusOwner() instanceof TableView<?>);
        keys.type(KeyCode.ENTER);
        robot.awaitVisible("#reading-area");
        keys.type(KeyCode.F3);
        robot.await("the proofreader", () -> robot.find("#doubt-count", Label.class).getText().startsWith("7"));
        alt(KeyCode.G);
        picture(robot, "editor-legend" + suffix);
        alt(KeyCode.G);
        alt(KeyCode.B);
        picture(robot, "editor-raw-below" + suffix);
        alt(KeyCode.B);
        picture(robot, "editor-raw-beside" + suffix);
        alt(KeyCode.B);
        alt(KeyCode.L);
        keys.type(KeyCode.F3);
        picture(robot, "editor-lines" + suffix);
        alt(KeyCode.B);
        alt(KeyCode.B);
        picture(robot, "editor-lines-raw" + suffix);
        alt(KeyCode.B);
        keys.type(KeyCode.F4);
        picture(robot, "editor-lines-edit" + suffix);
        alt(KeyCode.L);
        for (int i = 0; i < 7; i++) {
            keys.type(KeyCode.F3);
            keys.type(KeyCode.ENTER);
        }
        picture(robot, "editor-done" + suffix);
        robot.close();
    }

    private void alt(KeyCode key) {
        keys.press(KeyCode.ALT, key).release(key, KeyCode.ALT);
    }

    private WorkbenchRobot start(@Nullable Collection collection, Settings settings, int width, int height)
            throws TimeoutException {
        AtomicReference<WorkbenchRobot> started = new AtomicReference<>();
        FxToolkit.setupStage(stage -> {
            started.set(new WorkbenchRobot(temporary, collection, settings, stage));
            stage.setWidth(width);
            stage.setHeight(height);
        });
        return Objects.requireNonNull(started.get());
    }

    static void picture(WorkbenchRobot robot, String name) throws IOException {
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.sleep(350, TimeUnit.MILLISECONDS);
        Path file = FOLDER.resolve(name + ".png");
        robot.picture(file);
        assertEquals(List.of(), WaitForAsyncUtils.waitForAsyncFx(
                20_000, () -> ScreenCheck.problems(robot.scene().getRoot())), name);
        assertTrue(Files.size(file) > 5_000, () -> "an empty picture: " + file);
    }
}
