package org.relire.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relire.gui.controls.Sentence;
import org.relire.gui.settings.Settings.ThemeChoice;
import org.relire.workflow.Messages;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/// What a screen reader is given where the eye would be led: notices at the corner, the list of the palette.
class ScreenReaderJourneyTest {

    @TempDir
    Path temporary;

    private final FxRobot keys = new FxRobot();

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void aKeyReadsTheLastNoticeAlsoOnceItIsGoneAndEscapeGivesTheFocusBack() throws Exception {
        SampleCollection sample = SampleCollection.filled(temporary.resolve("Rapports"));
        AtomicReference<WorkbenchRobot> started = new AtomicReference<>();
        FxToolkit.setupStage(stage -> started.set(new WorkbenchRobot(
                temporary, sample.collection, WorkbenchRobot.settings(Locale.FRENCH, ThemeChoice.LIGHT), stage)));
        WorkbenchRobot robot = Objects.requireNonNull(started.get());
        robot.await("documents", () -> robot.scene().getFocusOwner() instanceof TableView<?> table && !table.getItems().isEmpty());
        Node table = robot.scene().getFocusOwner();
        keys.type(KeyCode.F12);
        assertSame(table, robot.scene().getFocusOwner(), "nothing was told yet");

        robot.onFx(() -> robot.shell.desk().tell(Sentence.of("library.removed", 1)));
        robot.onFx(() -> robot.shell.desk().warn(Sentence.of("jobs.bug")));
        keys.type(KeyCode.F12);
        Node card = focusedNotice(robot);
        assertEquals(AccessibleRole.TEXT, card.getAccessibleRole());
        assertEquals(Messages.typeset(Locale.FRENCH).text("jobs.bug"), card.queryAccessibleAttribute(AccessibleAttribute.TEXT));
        keys.type(KeyCode.ESCAPE);
        robot.await("the table", () -> robot.scene().getFocusOwner() == table);

        keys.type(KeyCode.F12);
        assertEquals(Messages.typeset(Locale.FRENCH).text("jobs.bug"), focusedNotice(robot).getAccessibleText());
        robot.close();
    }

    @Test
    void theFocusOfThePaletteIsOnWhatTheArrowsChose() throws Exception {
        SampleCollection sample = SampleCollection.filled(temporary.resolve("Rapports"));
        AtomicReference<WorkbenchRobot> started = new AtomicReference<>();
        FxToolkit.setupStage(stage -> started.set(new WorkbenchRobot(
                temporary, sample.collection, WorkbenchRobot.settings(Locale.FRENCH, ThemeChoice.LIGHT), stage)));
        WorkbenchRobot robot = Objects.requireNonNull(started.get());
        robot.await("documents", () -> robot.scene().getFocusOwner() instanceof TableView<?> table && !table.getItems().isEmpty());
        keys.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        robot.awaitVisible("#palette-field");
        Node field = robot.scene().getFocusOwner();
        keys.write("export");
        assertNull(spoken(robot, field), "who writes hears what is written");
        keys.type(KeyCode.DOWN);
        assertEquals("Exporter en texte corrigé (.txt)", spoken(robot, field));
        keys.type(KeyCode.UP);
        assertEquals("Exporter, Ctrl + E", spoken(robot, field));
        keys.type(KeyCode.ENTER);
        robot.await("the formats", () -> Window.getWindows().size() > 1);
        keys.type(KeyCode.ESCAPE);
        robot.await("no menu", () -> Window.getWindows().size() == 1);
        robot.close();
    }

    private static @Nullable Object spoken(WorkbenchRobot robot, Node field) {
        AtomicReference<@Nullable Object> spoken = new AtomicReference<>();
        robot.onFx(() -> {
            robot.scene().getRoot().layout();
            Object item = field.queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM);
            spoken.set(item instanceof Node node ? node.queryAccessibleAttribute(AccessibleAttribute.TEXT) : null);
        });
        return spoken.get();
    }

    private static Node focusedNotice(WorkbenchRobot robot) {
        robot.await("a notice", () -> robot.scene().getFocusOwner().getStyleClass().contains("warning-row"));
        return robot.scene().getFocusOwner();
    }
}
