package org.relire.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relire.gui.settings.Settings.ThemeChoice;
import org.relire.model.Annotation;
import org.relire.model.AnnotationStatus;
import org.relire.workflow.RelireException;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/// A note is written from the table of findings by key, kept on Enter, given up on Escape, and taken back.
class NoteJourneyTest {

    @TempDir
    Path temporary;

    private final FxRobot keys = new FxRobot();

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    private static List<String> notes(SampleCollection sample) throws RelireException {
        return sample.collection.store().annotations().stream().map(Annotation::note).filter(note -> !note.isEmpty()).toList();
    }

    private void write(WorkbenchRobot robot, String note) {
        keys.type(KeyCode.N);
        robot.await("the field", () -> robot.scene().getFocusOwner() instanceof TextField field && "evidence-note".equals(field.getId()));
        keys.write(note);
    }

    private static void awaitTable(WorkbenchRobot robot) {
        robot.await("the table", () -> robot.scene().getFocusOwner() instanceof TableView<?> table && !table.getItems().isEmpty());
    }

    @Test
    void aNoteIsKeptOnEnterAndTakenBackOnce() throws Exception {
        SampleCollection sample = SampleCollection.filled(temporary.resolve("Rapports"));
        AtomicReference<WorkbenchRobot> started = new AtomicReference<>();
        FxToolkit.setupStage(stage -> started.set(new WorkbenchRobot(
                temporary, sample.collection, WorkbenchRobot.settings(Locale.FRENCH, ThemeChoice.LIGHT), stage)));
        WorkbenchRobot robot = Objects.requireNonNull(started.get());
        awaitTable(robot);
        keys.press(KeyCode.CONTROL).type(KeyCode.DIGIT4).release(KeyCode.CONTROL);
        robot.awaitVisible("#evidence-note");
        awaitTable(robot);
        write(robot, "perdu");
        keys.type(KeyCode.ESCAPE);
        awaitTable(robot);
        write(robot, "au greffe");
        keys.type(KeyCode.ENTER);
        awaitTable(robot);
        robot.await("the note is kept", () -> notes(sample).equals(List.of("au greffe")));
        robot.await("the note is shown", () -> robot.find("#evidence-note", TextField.class).getText().equals("au greffe"));
        keys.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        robot.await("the note is gone", () -> robot.find("#evidence-note", TextField.class).getText().isEmpty());
        keys.type(KeyCode.A);
        robot.await("the decision", () -> sample.collection.store().annotations().getFirst().status() == AnnotationStatus.ACCEPTED);
        assertEquals(List.of(), notes(sample));
        robot.close();
    }
}
