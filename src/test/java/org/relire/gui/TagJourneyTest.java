package org.relire.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relire.gui.settings.Settings.ThemeChoice;
import org.relire.model.Annotation;
import org.relire.workflow.RelireException;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/// One key asks for the tag, in the search as in the editor.
class TagJourneyTest {

    @TempDir
    Path temporary;

    private final FxRobot keys = new FxRobot();

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    private static List<String> made(SampleCollection sample) throws RelireException {
        return sample.collection.store().annotations().stream().filter(a -> a.origin().isHuman())
                .map(TagJourneyTest::words).sorted().toList();
    }

    private static String words(Annotation made) {
        return made.tag().name() + ": " + made.target().quote().exact();
    }

    private void ask(WorkbenchRobot robot) {
        keys.press(KeyCode.CONTROL).type(KeyCode.T).release(KeyCode.CONTROL);
        robot.await("the menu", () -> Window.getWindows().size() > 1 && Window.getWindows().getLast().isFocused());
    }

    @Test
    void theSameKeyOpensTheSameMenuInTheSearchAndInTheEditor() throws Exception {
        SampleCollection sample = SampleCollection.filled(temporary.resolve("Rapports"));
        AtomicReference<WorkbenchRobot> started = new AtomicReference<>();
        FxToolkit.setupStage(stage -> {
            started.set(new WorkbenchRobot(
                    temporary, sample.collection, WorkbenchRobot.settings(Locale.FRENCH, ThemeChoice.LIGHT), stage));
            stage.setWidth(1280);
            stage.setHeight(800);
        });
        WorkbenchRobot robot = Objects.requireNonNull(started.get());
        robot.await("documents", () -> robot.scene().getFocusOwner() instanceof TableView<?> table && !table.getItems().isEmpty());
        keys.press(KeyCode.CONTROL).type(KeyCode.DIGIT3).release(KeyCode.CONTROL);
        robot.awaitVisible("#query");
        keys.write("Valmont").type(KeyCode.ENTER);
        robot.awaitVisible("#hits .hit");
        ask(robot);
        assertEquals(List.of(), made(sample), "nothing is tagged unasked");
        keys.type(KeyCode.ENTER);
        robot.await("the hit is tagged", () -> made(sample).equals(List.of("Constat: Valmont")));

        keys.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        robot.await("the text", () -> robot.scene().getRoot().lookup("#reading-area") instanceof StyleClassedTextArea area && area.isFocused());
        ask(robot);
        keys.type(KeyCode.DOWN).type(KeyCode.ENTER);
        robot.await("the word is tagged", () -> made(sample).equals(List.of("Constat: Valmont", "Recommandation: Valmont")));
        robot.close();
    }
}
