package org.relire.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.WindowEvent;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relire.gui.settings.Settings;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/// An editor's morning: twenty places corrected by keyboard, one step too many, the window closed, and all still there.
class TwentyPlacesJourneyTest {

    private static final int CORRECTED = 20;

    @TempDir
    Path temporary;

    private final FxRobot keys = new FxRobot();

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    private WorkbenchRobot start(Path collection) throws TimeoutException {
        AtomicReference<WorkbenchRobot> started = new AtomicReference<>();
        FxToolkit.setupStage(stage -> {
            started.set(new WorkbenchRobot(temporary, DiskCollection.tools(), collection,
                    WorkbenchRobot.settings(Locale.FRENCH, Settings.ThemeChoice.LIGHT), stage));
            stage.setWidth(1000);
            stage.setHeight(760);
        });
        return Objects.requireNonNull(started.get());
    }

    private void openPage(WorkbenchRobot robot) {
        robot.await("the document", () -> robot.scene().getFocusOwner() instanceof TableView<?> table
                && !table.getItems().isEmpty());
        keys.type(KeyCode.ENTER);
        robot.await("the text", () -> robot.scene().getRoot().lookup("#reading-area") instanceof StyleClassedTextArea area
                && area.getText().startsWith("Article 1.") && area.isFocused());
    }

    private static long count(String text, String word) {
        return text.split(word, -1).length - 1L;
    }

    private static String text(WorkbenchRobot robot) {
        return robot.find("#reading-area", StyleClassedTextArea.class).getText();
    }

    @Test
    void twentyPlacesAreCorrectedOneIsUndoneAndAllIsThereAfterARestart() throws Exception {
        Path collection = temporary.resolve("Rapports");
        DiskCollection.fill(collection);
        WorkbenchRobot robot = start(collection);
        openPage(robot);
        keys.type(KeyCode.F3);
        for (int i = 1; i <= CORRECTED; i++) {
            int done = i;
            keys.type(KeyCode.ENTER);
            robot.await(done + " corrected", () -> count(text(robot), "département") == done
                    && "départernent".equals(robot.find("#reading-area", StyleClassedTextArea.class).getSelectedText()));
        }
        keys.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        robot.await("one undone", () -> count(text(robot), "département") == CORRECTED - 1);
        String shown = text(robot);
        robot.onFx(() -> robot.stage.fireEvent(new WindowEvent(robot.stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        robot.await("the window is closed", () -> !robot.stage.isShowing());
        assertEquals(shown, DiskCollection.text(collection));
        WorkbenchRobot again = start(collection);
        openPage(again);
        assertEquals(shown, text(again));
        keys.press(KeyCode.CONTROL).type(KeyCode.Y).release(KeyCode.CONTROL);
        again.await("the undone step again", () -> count(text(again), "département") == CORRECTED);
        for (int i = 0; i < CORRECTED; i++) {
            int left = CORRECTED - 1 - i;
            keys.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
            again.await(left + " left", () -> count(text(again), "département") == left);
        }
        assertEquals(DiskCollection.LINES, count(text(again), "départernent"));
        again.close();
    }
}
