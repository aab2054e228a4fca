package org.relire.gui;


import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.text.TextFlow;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relire.gui.controls.PageCanvas;
import org.relire.gui.settings.Settings;
import org.relire.gui.settings.Settings.ThemeChoice;
import org.relire.model.PageId;
import org.relire.workflow.RelireException;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/// Writes pictures of series, work queue, sample check and ledger to `target/screenshots`, to be looked at.
class DeskScreenshotTest {

    @TempDir
    Path temporary;

    private final FxRobot keys = new FxRobot();

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    private void chord(KeyCode modifier, KeyCode key) {
        keys.press(modifier).type(key).release(modifier);
    }

    /// The readings of a word that nothing marks, asked for by key.
    private void pictureAsked(WorkbenchRobot robot, String suffix) throws IOException {
        robot.onFx(() -> {
            StyleClassedTextArea area = robot.find("#reading-area", StyleClassedTextArea.class);
            area.requestFocus();
            area.moveTo(area.getText().indexOf("engagés") + 2);
        });
        chord(KeyCode.ALT, KeyCode.DOWN);
        robot.awaitVisible(".choice-words");
        ScreenshotTest.picture(robot, "asked" + suffix);
    }

    @ParameterizedTest
    @CsvSource({"fr, LIGHT, 1024, 700, 13", "fr, DARK, 1024, 700, 13", "en, LIGHT, 1024, 700, 13", "fr, LIGHT, 900, 600, 16", "fr, DARK, 1024, 700, 18"})
    void everyStateIsPictured(String language, ThemeChoice theme, int width, int height, int textSize)
            throws IOException, RelireException, TimeoutException {
        SampleCollection sample = SampleCollection.filled(temporary.resolve("Rapports 1978"));
        Settings settings = WorkbenchRobot.settings(Locale.of(language), theme).withTextSize(textSize);
        WorkbenchRobot robot = start(sample, settings, width, height);
        String suffix = "-" + language + "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width;
        robot.await("the documents", () -> robot.scene().getFocusOwner() instanceof TableView<?>);
        keys.type(KeyCode.ENTER);
        robot.awaitVisible("#reading-area");
        pictureAsked(robot, suffix);
        chord(KeyCode.CONTROL, KeyCode.DIGIT7);
        robot.awaitVisible("#suggested .suggested");
        ScreenshotTest.picture(robot, "series-idle" + suffix);
        robot.onFx(() -> robot.find("#suggested", ListView.class).getSelectionModel().selectFirst());
        robot.awaitVisible("#places .place");
        ScreenshotTest.picture(robot, "series" + suffix);
        chord(KeyCode.CONTROL, KeyCode.ENTER);
        robot.await("the series is corrected", () -> robot.find("#places", ListView.class).getItems().isEmpty());
        ScreenshotTest.picture(robot, "series-corrected" + suffix);
        chord(KeyCode.CONTROL, KeyCode.F);
        robot.awaitVisible("#find");
        keys.write("l(a|e) ");
        robot.onFx(() -> robot.find("#expression", CheckBox.class).fire());
        keys.type(KeyCode.ENTER);
        robot.awaitVisible("#places .place");
        ScreenshotTest.picture(robot, "replace" + suffix);
        chord(KeyCode.ALT, KeyCode.N);
        robot.onFx(() -> robot.find("#places", ListView.class).requestFocus());
        chord(KeyCode.ALT, KeyCode.J);
        robot.onFx(() -> robot.find("#series-learnt", ToggleButton.class).fire());
        robot.awaitVisible(".learnt-name");
        ScreenshotTest.picture(robot, "learnt" + suffix);
        chord(KeyCode.CONTROL, KeyCode.DIGIT9);
        robot.awaitVisible("#steps .step");
        robot.onFx(() -> robot.find("#steps", ListView.class).getSelectionModel().selectFirst());
        robot.await("the difference", () -> !robot.find("#difference", TextFlow.class).getChildren().isEmpty());
        ScreenshotTest.picture(robot, "ledger" + suffix);
        chord(KeyCode.CONTROL, KeyCode.DIGIT8);
        robot.await("the queue", () -> !robot.find("#work-table", TableView.class).getItems().isEmpty());
        ScreenshotTest.picture(robot, "work" + suffix);
        chord(KeyCode.CONTROL, KeyCode.E);
        robot.awaitVisible("#sample-pane");
        keys.type(KeyCode.J);
        keys.type(KeyCode.F);
        keys.type(KeyCode.J);
        ScreenshotTest.picture(robot, "sample" + suffix);
        for (int i = 0; i < 40; i++) {
            keys.type(KeyCode.J);
        }
        robot.await("the sample is checked", () -> !robot.find("#sample-calibrates", Label.class).getText().isEmpty());
        ScreenshotTest.picture(robot, "sample-done" + suffix);
        keys.type(KeyCode.F8);
        robot.awaitVisible("#blocks .block-row");
        robot.onFx(() -> robot.find("#blocks", ListView.class).requestFocus());
        chord(KeyCode.ALT, KeyCode.DOWN);
        robot.await("the block is moved", () -> sample.collection.store().chosenReading(page(sample)).orElseThrow().text().startsWith("Chapitre"));
        robot.await("the page is shown", () -> robot.find("#blocks", ListView.class).getSelectionModel().getSelectedIndex() == 1);
        ScreenshotTest.picture(robot, "layout" + suffix);
        PageCanvas scan = robot.find("#layout-scan", PageCanvas.class);
        keys.drag(scan, MouseButton.PRIMARY).dropBy(90, 60);
        robot.await("a region is drawn", () -> robot.find("#layout-hint", Label.class).getText().contains("Ctrl"));
        robot.onFx(() -> robot.find("#blocks", ListView.class).requestFocus());
        keys.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.RIGHT, 5).release(KeyCode.SHIFT, KeyCode.CONTROL);
        ScreenshotTest.picture(robot, "layout-region" + suffix);
        keys.type(KeyCode.ESCAPE);
        robot.await("the region is gone", () -> !robot.find("#layout-hint", Label.class).getText().contains("Ctrl"));
        chord(KeyCode.CONTROL, KeyCode.DIGIT8);
        robot.await("the queue", () -> !robot.find("#work-table", TableView.class).getItems().isEmpty());
        keys.type(KeyCode.ESCAPE);
        robot.await("the table", () -> robot.find("#work-table", TableView.class).isVisible());
        robot.onFx(() -> robot.find("#work-table", TableView.class).requestFocus());
        keys.type(KeyCode.ENTER);
        robot.awaitVisible("#route-bar");
        ScreenshotTest.picture(robot, "editor-route" + suffix);
        keys.press(KeyCode.ALT, KeyCode.SHIFT).type(KeyCode.R).release(KeyCode.SHIFT, KeyCode.ALT);
        robot.awaitVisible("#reread");
        ScreenshotTest.picture(robot, "reread" + suffix);
        keys.type(KeyCode.ESCAPE);
        robot.awaitNoDialog();
        String left = robot.find("#route-left", Label.class).getText();
        keys.type(KeyCode.F6);
        robot.await("one page less", () -> !robot.find("#route-left", Label.class).getText().equals(left));
        robot.close();
    }

    private static PageId page(SampleCollection sample) throws RelireException {
        return sample.collection.store().documents().getFirst().page(0);
    }

    private WorkbenchRobot start(SampleCollection sample, Settings settings, int width, int height) throws TimeoutException {
        AtomicReference<WorkbenchRobot> started = new AtomicReference<>();
        FxToolkit.setupStage(stage -> {
            started.set(new WorkbenchRobot(temporary, sample.collection, settings, stage));
            stage.setWidth(width);
            stage.setHeight(height);
        });
        return Objects.requireNonNull(started.get());
    }
}
