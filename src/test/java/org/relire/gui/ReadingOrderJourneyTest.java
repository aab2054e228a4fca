package org.relire.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.image.PixelReader;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relire.gui.controls.PageCanvas;
import org.relire.gui.controls.Viewport;
import org.relire.gui.settings.Settings;
import org.relire.model.OcrBlock;
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

    /// Whether something of a number's colour stands beside each block's upper left corner on the scan.
    private boolean isNumbered() {
        PageCanvas scan = robot.find("#layout-scan", PageCanvas.class);
        Viewport view = scan.viewportProperty().get();
        PixelReader pixels = scan.snapshot(null, null).getPixelReader();
        List<?> blocks = robot.find("#blocks", ListView.class).getItems();
        return blocks.stream().allMatch(item -> item instanceof OcrBlock block && IntStream.range(6, 22).anyMatch(left -> {
            Color color = pixels.getColor((int) view.viewX(block.box().x()) - left, (int) view.viewY(block.box().y()) + 6);
            return color.getBlue() > color.getRed() + 0.2;
        }));
    }

    private String scanIsCalled() {
        return robot.find("#layout-scan", PageCanvas.class).getAccessibleText();
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

    @Test
    void theBlocksAreNumberedOnTheScanAndSaidToBe() {
        robot.await("the page is seen", () -> !robot.find("#layout-scan", PageCanvas.class).viewportProperty().get().isEmpty());
        robot.await("numbers stand beside the blocks", this::isNumbered);
        int count = robot.find("#blocks", ListView.class).getItems().size();
        assertEquals("Page numérisée\u202f; " + count + " blocs numérotés dans l’ordre de lecture\u202f; bloc 1 choisi\u00a0: Texte", scanIsCalled());
        robot.onFx(() -> robot.find("#blocks", ListView.class).getSelectionModel().select(1));
        robot.await("the second is named", () -> scanIsCalled().contains("bloc 2 choisi"));
    }
}
