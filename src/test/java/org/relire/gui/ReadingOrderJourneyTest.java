package org.relire.gui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relire.gui.settings.Settings;
import org.relire.model.PageId;
import org.relire.workflow.RelireException;
import org.relire.workflow.port.CollectionStore;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/// The blocks of a page in another order, by mouse and by keys, and back.
class ReadingOrderJourneyTest {

    @TempDir
    Path temporary;

    private final FxRobot hands = new FxRobot();
    private CollectionStore store;
    private PageId page;
    private WorkbenchRobot robot;

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void openBlocks() throws IOException, RelireException, TimeoutException {
        SampleCollection sample = SampleCollection.filled(temporary.resolve("Rapports"));
        store = sample.collection.store();
        page = store.documents().getFirst().page(0);
        AtomicReference<WorkbenchRobot> started = new AtomicReference<>();
        FxToolkit.setupStage(stage -> {
            started.set(new WorkbenchRobot(temporary, sample.collection,
                    WorkbenchRobot.settings(Locale.FRENCH, Settings.ThemeChoice.LIGHT), stage));
            stage.setWidth(1100);
            stage.setHeight(760);
        });
        robot = Objects.requireNonNull(started.get());
        robot.await("the documents", () -> robot.scene().getFocusOwner() instanceof TableView<?> table && !table.getItems().isEmpty());
        hands.type(KeyCode.ENTER);
        robot.awaitVisible("#reading-area");
        hands.type(KeyCode.F8);
        robot.awaitVisible("#blocks .block-row");
    }

    @AfterEach
    void close() {
        robot.close();
    }

    private String text() throws RelireException {
        return store.repairedPage(page).orElseThrow().text();
    }

    private Node cell(int index) {
        return robot.find("#blocks", ListView.class).lookupAll(".list-cell").stream()
                .filter(node -> node instanceof ListCell<?> cell && cell.getIndex() == index && !cell.isEmpty()).findFirst().orElseThrow();
    }

    private void undo() {
        hands.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    }

    @Test
    void aBlockIsDraggedToAnotherPlaceAndBackByUndo() throws RelireException {
        String before = text();
        assertTrue(before.startsWith("RAPPORT"));
        hands.drag(cell(0), MouseButton.PRIMARY).moveTo(cell(1));
        hands.moveTo(cell(2));
        robot.await("it is shown where the block would stand", () -> cell(2).getStyleClass().contains("drop-after"));
        hands.drop();
        robot.await("it is read third", () -> text().startsWith("Chapitre 2") && text().indexOf("RAPPORT") > text().indexOf("constate"));
        robot.await("and chosen there", () -> robot.find("#blocks", ListView.class).getSelectionModel().getSelectedIndex() == 2);
        undo();
        robot.await("it is read first again", () -> text().equals(before));
    }

    @Test
    void aBlockIsMovedByKeysAndBackByUndo() throws RelireException {
        String before = text();
        robot.onFx(() -> robot.find("#blocks", ListView.class).requestFocus());
        hands.press(KeyCode.ALT).type(KeyCode.DOWN).release(KeyCode.ALT);
        robot.await("it is read second", () -> text().startsWith("Chapitre 2"));
        robot.await("and chosen there", () -> robot.find("#blocks", ListView.class).getSelectionModel().getSelectedIndex() == 1);
        undo();
        robot.await("it is read first again", () -> text().equals(before));
    }
}
