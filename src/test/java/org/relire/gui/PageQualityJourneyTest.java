package org.relire.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relire.gui.settings.Settings.ThemeChoice;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/// Each page of the chosen document shows its expected share of errors in the library, or why it has none.
class PageQualityJourneyTest {

    @TempDir
    Path temporary;

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    private static List<String> feet(WorkbenchRobot robot) {
        return robot.scene().getRoot().lookupAll("#page-strip .page-foot").stream().map(Pane.class::cast)
                .filter(foot -> !foot.getChildren().isEmpty())
                .map(foot -> foot.getChildren().getLast() instanceof Label label ? label.getText() : "").sorted().toList();
    }

    @Test
    void eachPageShowsItsQualityAndAPageThatFailedItsWarning() throws Exception {
        SampleCollection sample = SampleCollection.filled(temporary.resolve("Rapports"));
        AtomicReference<WorkbenchRobot> started = new AtomicReference<>();
        FxToolkit.setupStage(stage -> {
            started.set(new WorkbenchRobot(
                    temporary, sample.collection, WorkbenchRobot.settings(Locale.FRENCH, ThemeChoice.LIGHT), stage));
            stage.setWidth(1280);
            stage.setHeight(800);
        });
        WorkbenchRobot robot = Objects.requireNonNull(started.get());
        robot.await("the documents", () -> robot.scene().getFocusOwner() instanceof TableView<?> table && !table.getItems().isEmpty());
        robot.await("the pages' quality", () -> feet(robot).equals(List.of("1,2\u202f%", "2,1\u202f%", "3,4\u202f%")));
        Node first = robot.find("#page-strip .list-cell", Node.class);
        assertTrue(first.getAccessibleText().contains("2,1\u202f%") || first.getAccessibleText().contains("1,2\u202f%")
                || first.getAccessibleText().contains("3,4\u202f%"), first.getAccessibleText());
        new FxRobot().type(KeyCode.DOWN);
        robot.await("the page that failed", () -> !robot.scene().getRoot().lookupAll("#page-strip .failed-icon").isEmpty());
        assertEquals(1, feet(robot).stream().filter("9,4\u202f%"::equals).count(), () -> feet(robot).toString());
        robot.close();
    }
}
