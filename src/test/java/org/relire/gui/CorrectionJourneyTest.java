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
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.WindowEvent;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relire.gui.settings.Settings;
import org.relire.model.PageId;
import org.relire.model.PageRecord;
import org.relire.model.RepairedPage;
import org.relire.model.SourceDocument;
import org.relire.store.SqliteCollectionStore;
import org.relire.workflow.Collection;
import org.relire.workflow.CollectionFolder;
import org.relire.workflow.RelireException;
import org.relire.workflow.Toolbox;
import org.relire.workflow.port.CollectionStore;
import org.relire.workflow.port.LedgerEntry;
import org.relire.workflow.rereading.Conflicts;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/// An editor's day on a collection on disk, by keyboard: a series corrected and taken back, the page read again, a conflict
/// settled, the program started again, and all still there.
class CorrectionJourneyTest {

    /// What the second reading of the first page sees: some errors less, one that the editor has corrected more.
    private static final String READ_AGAIN = SampleCollection.FIRST_PAGE
            .replace("commission|comrnission", "commission").replace("équipés|equipés", "équipés")
            .replace("menées|rnenées", "menées|rnenees").replace("compteurs|cornpteurs", "compteurs");

    @TempDir
    Path temporary;

    private final FxRobot keys = new FxRobot();
    private final AtomicReference<@Nullable Collection> opened = new AtomicReference<>();
    private WorkbenchRobot robot;
    private Path folder;
    private PageId page;

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void open() throws IOException, RelireException, TimeoutException {
        folder = temporary.resolve("Rapports");
        page = fill(folder);
        robot = start();
    }

    /// Puts the sample documents into a collection on disk.
    ///
    /// @return the first page
    private PageId fill(Path folder) throws IOException, RelireException {
        CollectionStore from = SampleCollection.filled(temporary.resolve("images")).collection.store();
        try (CollectionStore to = SqliteCollectionStore.open(new CollectionFolder(folder))) {
            for (SourceDocument document : from.documents()) {
                to.add(document);
                for (PageRecord record : from.pages(document.id())) {
                    copy(record, from, to);
                }
            }
        }
        return from.documents().getFirst().page(0);
    }

    private static void copy(PageRecord record, CollectionStore from, CollectionStore to) throws RelireException {
        to.saveOutcome(record.id(), record.outcome());
        if (record.image() != null && record.chosen() != null && record.quality() != null) {
            to.saveImage(record.image());
            to.saveReading(record.id(), from.chosenReading(record.id()).orElseThrow());
            to.choose(record.id(), record.chosen());
            to.saveQuality(record.id(), record.quality());
            for (LedgerEntry entry : from.ledger(record.id())) {
                to.append(record.id(), entry.change(), entry.kind());
            }
        }
    }

    private WorkbenchRobot start() throws TimeoutException {
        Toolbox tools = ReadTwice.tools(opened, READ_AGAIN);
        AtomicReference<WorkbenchRobot> started = new AtomicReference<>();
        FxToolkit.setupStage(stage -> {
            started.set(new WorkbenchRobot(temporary, tools, folder,
                    WorkbenchRobot.settings(Locale.FRENCH, Settings.ThemeChoice.LIGHT), stage));
            stage.setWidth(1024);
            stage.setHeight(700);
        });
        WorkbenchRobot begun = Objects.requireNonNull(started.get());
        begun.await("the documents", () -> begun.scene().getFocusOwner() instanceof TableView<?> table && !table.getItems().isEmpty());
        return begun;
    }

    private RepairedPage stored() throws RelireException {
        return Objects.requireNonNull(opened.get()).store().repairedPage(page).orElseThrow();
    }

    private boolean stands(String words) throws RelireException {
        return stored().text().contains(words);
    }

    private void chord(KeyCode modifier, KeyCode key) {
        keys.press(modifier).type(key).release(modifier);
    }

    private void openEditor() {
        keys.type(KeyCode.ENTER);
        robot.await("the text", () -> robot.scene().getRoot().lookup("#reading-area") instanceof StyleClassedTextArea area
                && area.getText().startsWith("RAPPORT") && area.isFocused());
    }

    private void close() {
        robot.onFx(() -> robot.stage.fireEvent(new WindowEvent(robot.stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        robot.await("the window is closed", () -> !robot.stage.isShowing());
    }

    @Test
    void inTheLineViewALineIsNeverShownWithoutItsLineOfPrint() {
        openEditor();
        chord(KeyCode.ALT, KeyCode.L);
        StyleClassedTextArea area = robot.find("#reading-area", StyleClassedTextArea.class);
        for (int i = 0; i < 6; i++) {
            keys.type(KeyCode.F3);
        }
        for (int i = 0; i < 6; i++) {
            chord(KeyCode.SHIFT, KeyCode.F3);
            robot.await("the line and its print", () -> isWhole(area));
        }
    }

    private static boolean isWhole(StyleClassedTextArea area) {
        double top = area.localToScreen(area.getLayoutBounds()).getMinY();
        return area.getParagraphBoundsOnScreen(area.getCurrentParagraph()).filter(line -> line.getMinY() >= top
                && line.getHeight() > 50).isPresent();
    }

    @Test
    void otherReadingsOfAWordThatNothingMarksAreAskedForAndTakenByKey() {
        openEditor();
        robot.onFx(() -> {
            StyleClassedTextArea area = robot.find("#reading-area", StyleClassedTextArea.class);
            area.moveTo(area.getText().indexOf("engagés") + 2);
        });
        chord(KeyCode.ALT, KeyCode.DOWN);
        robot.awaitVisible(".choice-words");
        chord(KeyCode.ALT, KeyCode.DIGIT1);
        robot.await("the reading is taken", () -> stands("ttavaux enragés"));
        chord(KeyCode.CONTROL, KeyCode.Z);
        robot.await("and taken back", () -> stands("ttavaux engagés"));
    }

    @Test
    void aSeriesIsCorrectedAndTakenBackThePageIsReadAgainAndAllIsStillThereAfterARestart() throws Exception {
        openEditor();
        keys.type(KeyCode.F3);
        chord(KeyCode.ALT, KeyCode.ENTER);
        robot.await("the first suggestion is saved", () -> stands("les travaux engagés"));
        String before = stored().text();

        chord(KeyCode.CONTROL, KeyCode.DIGIT7);
        robot.awaitVisible("#suggested .suggested");
        robot.onFx(() -> robot.find("#suggested", ListView.class).getSelectionModel().selectFirst());
        robot.await("three places", () -> robot.find("#places", ListView.class).getItems().size() == 3);
        chord(KeyCode.CONTROL, KeyCode.ENTER);
        robot.await("the series is corrected", () -> stands("compteurs") && stands("département") && stands("menées"));
        robot.await("no place is left", () -> robot.find("#places", ListView.class).getItems().isEmpty());
        chord(KeyCode.CONTROL, KeyCode.Z);
        robot.await("the series is taken back", () -> stored().text().equals(before));
        robot.await("the places again", () -> robot.find("#places", ListView.class).getItems().size() == 3);
        chord(KeyCode.CONTROL, KeyCode.ENTER);
        robot.await("the series is corrected again", () -> stands("menées"));
        assertTrue(stands("les travaux engagés"), "what was done before the series stays");

        chord(KeyCode.CONTROL, KeyCode.DIGIT2);
        keys.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.R).release(KeyCode.SHIFT, KeyCode.CONTROL);
        robot.await("the page is read again", () -> stored().raw().contains("rnenees"));
        assertTrue(stands("les analyses menées") && stands("les travaux engagés") && stands("le département."), stored().text());
        assertTrue(stands("sont équipés de"), "the new reading is used where nobody had worked");

        chord(KeyCode.CONTROL, KeyCode.DIGIT8);
        robot.awaitVisible("#conflicts");
        chord(KeyCode.CONTROL, KeyCode.J);
        robot.awaitVisible("#conflict-pane");
        ScreenshotTest.picture(robot, "conflict-fr-light-1024");
        keys.type(KeyCode.G);
        robot.await("the conflict is settled", () -> stored().suspects().stream().noneMatch(
                Conflicts::isConflict));
        assertTrue(stands("les analyses menées"), stored().text());
        String after = stored().text();
        int steps = Objects.requireNonNull(opened.get()).store().ledger(page).size();
        close();

        robot = start();
        openEditor();
        assertEquals(after, robot.find("#reading-area", StyleClassedTextArea.class).getText());
        assertEquals(steps, Objects.requireNonNull(opened.get()).store().ledger(page).size());
        assertEquals(List.of(), Objects.requireNonNull(opened.get()).store().integrityProblems());
        chord(KeyCode.CONTROL, KeyCode.DIGIT9);
        robot.await("the ledger", () -> robot.find("#steps", ListView.class).getItems().size() >= steps);
        close();
    }
}
