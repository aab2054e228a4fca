package org.relire.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relire.gui.settings.Settings;
import org.relire.gui.settings.Settings.ThemeChoice;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Large type in a small window: all is still within it, and the text keeps its room.
class SmallWindowTest {

    private static final int WIDTH = 1024;
    private static final int HEIGHT = 640;

    @TempDir
    Path temporary;

    private final FxRobot keys = new FxRobot();

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void largeTypeKeepsAllWithinASmallWindowAndRoomForTheText() throws Exception {
        SampleCollection sample = SampleCollection.filled(temporary.resolve("Rapports"));
        Settings settings = WorkbenchRobot.settings(Locale.FRENCH, ThemeChoice.LIGHT).withTextSize(20);
        AtomicReference<WorkbenchRobot> started = new AtomicReference<>();
        FxToolkit.setupStage(stage -> {
            started.set(new WorkbenchRobot(temporary, sample.collection, settings, stage));
            stage.setWidth(WIDTH);
            stage.setHeight(HEIGHT);
        });
        WorkbenchRobot robot = Objects.requireNonNull(started.get());
        robot.await("documents", () -> robot.scene().getFocusOwner() instanceof TableView<?> table && !table.getItems().isEmpty());
        keys.type(KeyCode.ENTER);
        robot.awaitVisible("#reading-area");
        keys.type(KeyCode.F3);
        robot.awaitVisible(".doubt-panel .choice");
        Region text = robot.find("#reading-area", Region.class);
        Region doubts = robot.find("#doubt-panel", Region.class);
        assertTrue(text.getHeight() > doubts.getHeight(), () -> text.getHeight() + " for the text, " + doubts.getHeight() + " for the doubt");
        assertEquals(List.of(), outside(robot));

        keys.press(KeyCode.CONTROL).type(KeyCode.DIGIT4).release(KeyCode.CONTROL);
        robot.await("findings", () -> robot.scene().getFocusOwner() instanceof TableView<?> table && !table.getItems().isEmpty());
        assertEquals(List.of(), outside(robot));

        keys.press(KeyCode.CONTROL).type(KeyCode.P).release(KeyCode.CONTROL);
        robot.awaitVisible("#preparation");
        assertEquals(List.of(), outside(robot));
        robot.close();
    }

    /// The buttons and titles that are not wholly in the window.
    private static List<String> outside(WorkbenchRobot robot) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            Parent root = robot.scene().getRoot();
            root.applyCss();
            root.layout();
            List<String> found = new ArrayList<>();
            visit(root, found);
            return found;
        });
    }

    private static void visit(Node node, List<String> found) {
        // what scrolls is out of sight by right
        if (!node.isVisible() || node.getStyleClass().contains("viewport")) {
            return;
        }
        boolean counts = node instanceof ButtonBase || node.getStyleClass().contains("screen-title") || node.getStyleClass().contains("dialog-title");
        if (counts && node instanceof Labeled labeled) {
            Bounds place = labeled.localToScene(labeled.getLayoutBounds());
            if (place.getMinX() < 0 || place.getMinY() < 0 || place.getMaxX() > WIDTH || place.getMaxY() > HEIGHT) {
                found.add(labeled.getText() + " at " + place);
            }
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> visit(child, found));
        }
    }
}
