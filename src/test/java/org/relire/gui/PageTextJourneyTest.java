package org.relire.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relire.gui.settings.Settings.ThemeChoice;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/// What one expects of any text: to find words in it, a menu at its places, and all the room where there is no scan.
class PageTextJourneyTest {

    @TempDir
    Path temporary;

    private final FxRobot keys = new FxRobot();
    private SampleCollection sample;
    private WorkbenchRobot robot;

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void start() throws Exception {
        sample = SampleCollection.filled(temporary.resolve("Rapports"));
        AtomicReference<WorkbenchRobot> started = new AtomicReference<>();
        FxToolkit.setupStage(stage -> {
            started.set(new WorkbenchRobot(
                    temporary, sample.collection, WorkbenchRobot.settings(Locale.FRENCH, ThemeChoice.LIGHT), stage));
            stage.setWidth(1280);
            stage.setHeight(800);
        });
        robot = Objects.requireNonNull(started.get());
        robot.await("documents", () -> robot.scene().getFocusOwner() instanceof TableView<?> table && !table.getItems().isEmpty());
    }

    private StyleClassedTextArea openText() {
        keys.type(KeyCode.ENTER);
        robot.await("the text", () -> robot.scene().getRoot().lookup("#reading-area") instanceof StyleClassedTextArea area && area.isFocused());
        return robot.find("#reading-area", StyleClassedTextArea.class);
    }

    private void chord(KeyCode modifier, KeyCode key) {
        keys.press(modifier).type(key).release(modifier);
    }

    private void awaitField(String id) {
        robot.await("the field " + id, () -> robot.scene().getFocusOwner() instanceof TextField field && id.equals(field.getId()));
    }

    @Test
    void wordsAreFoundAndGoneThroughWithoutLeavingTheField() throws Exception {
        StyleClassedTextArea area = openText();
        chord(KeyCode.CONTROL, KeyCode.F);
        awaitField("find-on-page");
        keys.write("LA COMMISSION");
        robot.await("the first hit", () -> area.getSelectedText().equalsIgnoreCase("la commission"));
        int first = area.getCaretPosition();
        Label count = robot.find("#find-count", Label.class);
        assertTrue(count.getText().startsWith("1 sur "), count.getText());
        keys.type(KeyCode.ENTER);
        robot.await("the second hit", () -> area.getCaretPosition() > first && area.getSelectedText().equalsIgnoreCase("la commission"));
        assertTrue(count.getText().startsWith("2 sur "), count.getText());
        chord(KeyCode.SHIFT, KeyCode.ENTER);
        robot.await("the first hit again", () -> area.getCaretPosition() == first);
        keys.type(KeyCode.ESCAPE);
        robot.await("the text again", area::isFocused);
        assertFalse(robot.find("#find-bar", Node.class).isVisible());

        chord(KeyCode.CONTROL, KeyCode.H);
        awaitField("find");
        assertTrue(robot.find("#find", TextField.class).getText().equalsIgnoreCase("la commission"));
        assertTrue(robot.find("#scope-page", ToggleButton.class).isSelected());
        robot.close();
    }

    @Test
    void theMenuOffersWhatThePlaceMayRead() throws Exception {
        StyleClassedTextArea area = openText();
        robot.onFx(() -> area.moveTo(area.getText().indexOf("cornpteurs") + 2));
        chord(KeyCode.SHIFT, KeyCode.F10);
        robot.await("the menu", () -> Window.getWindows().getLast() instanceof ContextMenu menu && menu.isShowing());
        ContextMenu menu = (ContextMenu) Window.getWindows().getLast();
        List<String> items = menu.getItems().stream().map(MenuItem::getText).filter(Objects::nonNull).toList();
        assertEquals(List.of("Couper", "Copier", "Coller", "compteurs", "comptoirs", "conteurs"), items.subList(0, 6));
        robot.onFx(() -> menu.getItems().stream().filter(item -> "compteurs".equals(item.getText())).findFirst().orElseThrow().fire());
        robot.await("the reading is taken", () -> area.getText().contains("compteurs"));
        robot.close();
    }

    @Test
    void whereThereIsNoScanTheTextHasAllTheRoom() throws Exception {
        robot.onFx(() -> ((TableView<?>) robot.scene().getFocusOwner()).getSelectionModel().selectLast());
        keys.type(KeyCode.ENTER);
        robot.awaitVisible("#reading-area");
        robot.await("no scan", () -> robot.scene().getRoot().lookup("#scan") == null);
        robot.close();
    }
}
