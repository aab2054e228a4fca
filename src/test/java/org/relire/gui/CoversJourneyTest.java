package org.relire.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.controlsfx.control.GridCell;
import org.controlsfx.control.GridView;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relire.gui.settings.Settings.ThemeChoice;
import org.relire.workflow.RelireException;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/// The library as covers, by keyboard: what is marked there is what the commands act on.
class CoversJourneyTest {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    @TempDir
    Path temporary;

    private final FxRobot keys = new FxRobot();
    private WorkbenchRobot robot;

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void open() throws IOException, RelireException, TimeoutException {
        SampleCollection sample = SampleCollection.filled(temporary.resolve("Rapports"));
        AtomicReference<WorkbenchRobot> started = new AtomicReference<>();
        FxToolkit.setupStage(stage -> {
            started.set(new WorkbenchRobot(
                    temporary, sample.collection, WorkbenchRobot.settings(Locale.FRENCH, ThemeChoice.LIGHT), stage));
            stage.setWidth(1024);
            stage.setHeight(700);
        });
        robot = Objects.requireNonNull(started.get());
        robot.await("the documents", () -> robot.scene().getFocusOwner() instanceof TableView<?> table && !table.getItems().isEmpty());
    }

    private void toggleView() {
        keys.press(KeyCode.CONTROL).type(KeyCode.G).release(KeyCode.CONTROL);
    }

    private List<String> marked() {
        return robot.scene().getRoot().lookupAll("#document-grid .grid-cell").stream()
                .filter(cell -> cell.getPseudoClassStates().contains(SELECTED) && cell instanceof GridCell<?> of && of.getItem() != null)
                // a cell that was recycled may still bear the same document
                .map(Node::getAccessibleText).distinct().toList();
    }

    private boolean isMarked(String document) {
        return marked().equals(List.of(document))
                && robot.scene().getRoot().lookup(".pages-pane .pane-title") instanceof Label name && name.getText().equals(document);
    }

    @Test
    void theArrowsChooseACoverAndTheCommandsActOnIt() {
        toggleView();
        robot.await("the first cover", () -> isMarked("commission-des-eaux-1978.pdf"));
        keys.type(KeyCode.RIGHT);
        keys.type(KeyCode.RIGHT);
        robot.await("the third cover", () -> isMarked("bibliotheques-de-quartier.pdf"));
        keys.type(KeyCode.LEFT);
        robot.await("the second cover", () -> isMarked("enquete-voirie-communale.tiff"));
        keys.type(KeyCode.END);
        robot.await("the last cover", () -> isMarked("note-de-synthese-transports.pdf"));
        keys.type(KeyCode.DELETE);
        robot.awaitVisible("#confirm");
        assertTrue(robot.scene().getRoot().lookupAll(".dialog .label").stream().anyMatch(
                label -> ((Label) label).getText().startsWith("Supprimer «\u00a0note-de-synthese-transports.pdf")));
        keys.type(KeyCode.ESCAPE);
        robot.awaitNoDialog();
        keys.type(KeyCode.HOME);
        keys.type(KeyCode.ENTER);
        robot.awaitVisible("#reading-area");
        keys.press(KeyCode.CONTROL).type(KeyCode.DIGIT1).release(KeyCode.CONTROL);
        robot.await("the keys are with the covers again", () -> robot.scene().getFocusOwner() instanceof GridView<?>);
        robot.close();
    }

    @Test
    void anExportIsFoundByItsNameInThePalette() {
        robot.paths.folder = temporary.resolve("textes");
        keys.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        robot.awaitVisible("#palette-field");
        keys.write("exporter en texte");
        keys.type(KeyCode.ENTER);
        robot.await("the file", () -> Files.exists(temporary.resolve("textes/commission-des-eaux-1978.txt")));
        robot.close();
    }

    @Test
    void aClickChoosesACover() {
        toggleView();
        robot.await("the first cover", () -> isMarked("commission-des-eaux-1978.pdf"));
        keys.clickOn(robot.scene().getRoot().lookupAll("#document-grid .grid-cell").stream()
                .filter(cell -> "bibliotheques-de-quartier.pdf".equals(cell.getAccessibleText())).findFirst().orElseThrow());
        robot.await("the clicked cover", () -> isMarked("bibliotheques-de-quartier.pdf"));
        robot.close();
    }

    @Test
    void oneOfTheTwoViewsIsSeenToBeChosenFromTheStart() {
        List<ToggleButton> views = robot.scene().getRoot().lookupAll(".screen-header .toggle-button").stream()
                .map(ToggleButton.class::cast).toList();
        assertEquals(List.of(true, false), views.stream().map(ToggleButton::isSelected).toList());
        toggleView();
        robot.await("the covers", () -> views.get(1).isSelected() && !views.get(0).isSelected());
        robot.close();
    }
}
