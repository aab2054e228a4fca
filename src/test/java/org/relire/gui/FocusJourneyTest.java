package org.relire.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relire.gui.controls.PageCanvas;
import org.relire.gui.controls.Sentence;
import org.relire.gui.controls.Viewport;
import org.relire.gui.settings.Settings;
import org.relire.model.AnnotationStatus;
import org.relire.model.Box;
import org.relire.model.PageId;
import org.relire.model.PlacedWords;
import org.relire.model.RepairedPage;
import org.relire.model.TextRange;
import org.relire.workflow.RelireException;
import org.relire.workflow.port.CollectionStore;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/// Keys do something where one looks, and nothing elsewhere.
class FocusJourneyTest {

    @TempDir
    Path temporary;

    private final FxRobot keys = new FxRobot();
    private SampleCollection sample;
    private CollectionStore store;
    private PageId firstPage;
    private WorkbenchRobot robot;

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void open() throws IOException, RelireException, TimeoutException {
        sample = SampleCollection.filled(temporary.resolve("Rapports"));
        store = sample.collection.store();
        firstPage = store.documents().getFirst().page(0);
        robot = start(sample);
        robot.await("the documents", () -> focused(TableView.class, "document-table") && !documents().getItems().isEmpty());
    }

    private WorkbenchRobot start(SampleCollection shown) throws TimeoutException {
        AtomicReference<WorkbenchRobot> started = new AtomicReference<>();
        FxToolkit.setupStage(stage -> {
            started.set(new WorkbenchRobot(temporary, shown.collection,
                    WorkbenchRobot.settings(Locale.FRENCH, Settings.ThemeChoice.LIGHT), stage));
            stage.setWidth(1280);
            stage.setHeight(800);
        });
        return Objects.requireNonNull(started.get());
    }

    @AfterEach
    void close() {
        keys.release(new KeyCode[] {});
        robot.close();
    }

    private TableView<?> documents() {
        return (TableView<?>) robot.scene().getRoot().lookup("#document-table");
    }

    private StyleClassedTextArea text() {
        return robot.find("#reading-area", StyleClassedTextArea.class);
    }

    private boolean focused(Class<?> type, String id) {
        return type.isInstance(robot.scene().getFocusOwner()) && id.equals(robot.scene().getFocusOwner().getId());
    }

    private void chord(KeyCode modifier, KeyCode key) {
        keys.press(modifier).type(key).release(modifier);
    }

    private void openEditor() {
        keys.type(KeyCode.ENTER);
        robot.await("the text", () -> robot.scene().getRoot().lookup("#reading-area") instanceof StyleClassedTextArea area
                && area.getText().startsWith("RAPPORT") && area.isFocused());
    }

    @Test
    void aTagOfOnesOwnIsNamedInTheMenuAndNothingIsTypedIntoThePage() throws Exception {
        openEditor();
        String before = text().getText();
        robot.onFx(() -> text().selectRange(before.indexOf("Valmont"), before.indexOf("Valmont") + 7));
        chord(KeyCode.CONTROL, KeyCode.T);
        robot.await("the menu", () -> Window.getWindows().size() > 1 && Window.getWindows().getLast().isFocused());
        keys.write("xy").type(KeyCode.BACK_SPACE);
        keys.type(KeyCode.DOWN).type(KeyCode.DOWN);
        robot.await("the field", () -> Window.getWindows().getLast().getScene().getFocusOwner() instanceof TextField);
        keys.type(KeyCode.UP).type(KeyCode.DOWN);
        keys.write("abc").type(KeyCode.ENTER);
        robot.await("the tag", () -> store.annotations().stream().anyMatch(a -> a.tag().name().equals("abc")));
        assertEquals(before, text().getText());
        robot.await("no menu", () -> Window.getWindows().size() == 1);
    }

    @Test
    void whatIsTypedInAFieldIsUndoneThereAndNotElsewhere() throws RelireException {
        chord(KeyCode.CONTROL, KeyCode.DIGIT4);
        robot.await("the findings", () -> robot.scene().getFocusOwner() instanceof TableView<?> table && !table.getItems().isEmpty());
        keys.type(KeyCode.R);
        robot.await("a row is rejected", () -> rejected() == 2);
        chord(KeyCode.CONTROL, KeyCode.F);
        keys.write("com");
        chord(KeyCode.CONTROL, KeyCode.Z);
        robot.await("the field is empty", () -> robot.scene().getFocusOwner() instanceof TextInputControl field && field.getText().isEmpty());
        chord(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(2, rejected());
    }

    private long rejected() throws RelireException {
        return store.annotations().stream().filter(a -> a.status() == AnnotationStatus.REJECTED).count();
    }

    @Test
    void aDoubtfulWordThatIsClickedOnTheScanIsDecidedOnInTheText() throws RelireException {
        openEditor();
        RepairedPage page = store.repairedPage(firstPage).orElseThrow();
        int at = page.text().indexOf("cornpteurs");
        Box box = new PlacedWords(store.chosenReading(firstPage).orElseThrow(), page).boxes(new TextRange(at, at + 10)).getFirst();
        PageCanvas scan = robot.find("#scan", PageCanvas.class);
        robot.await("the scan", () -> !scan.isEmpty());
        robot.onFx(() -> {
            scan.fit(Viewport.Fit.PAGE);
            scan.layout();
        });
        Viewport seen = scan.viewportProperty().get();
        Point2D middle = new Point2D((box.x() + box.width() / 2.0 - seen.imageX(0)) * seen.scale(), (box.y() + box.height() / 2.0 - seen.imageY(0)) * seen.scale());
        keys.clickOn(scan.localToScreen(middle));
        robot.await("the text has the focus", () -> text().isFocused() && text().getSelectedText().equals("cornpteurs"));
        keys.type(KeyCode.ENTER);
        robot.await("the doubt is settled", () -> text().getText().contains("celle des compteurs"));
    }

    @Test
    void eachScreenGivesTheFocusToWhatItIsAbout() throws Exception {
        chord(KeyCode.CONTROL, KeyCode.DIGIT8);
        robot.await("the work queue", () -> robot.scene().getFocusOwner() instanceof TableView<?> table && !table.getItems().isEmpty());
        chord(KeyCode.CONTROL, KeyCode.DIGIT1);
        robot.await("the documents", () -> documents().isFocused());
        openEditor();
        keys.type(KeyCode.F8);
        robot.await("the blocks", () -> focused(ListView.class, "blocks"));
        keys.type(KeyCode.F9);
        robot.await("the suggested series", () -> focused(ListView.class, "suggested"));
        robot.close();
        robot = start(new SampleCollection(temporary.resolve("Vide")));
        robot.await("the way to import", () -> robot.scene().getRoot().lookup("#library-empty").isFocusWithin());
    }

    @Test
    void aWarningOfAJobLeadsToTheJobsAndGoesThere() {
        robot.onFx(() -> robot.shell.desk().warn(Sentence.of("jobs.bug")));
        robot.onFx(() -> robot.shell.desk().warnOfJob(Sentence.of("library.removed", 2)));
        robot.awaitVisible(".warning-row .button");
        assertEquals(List.of("2 documents supprimés de la collection."), warnings(), "the newest is shown");
        keys.type(KeyCode.F12).type(KeyCode.TAB).type(KeyCode.SPACE);
        robot.await("what is said there is told no longer", () -> warnings().equals(List.of("Une erreur imprévue a interrompu ce travail.")));
    }

    private List<String> warnings() {
        return robot.scene().getRoot().lookupAll("#warnings .warning-row").stream().filter(row -> row.isVisible())
                .map(row -> row.getAccessibleText()).toList();
    }

    @Test
    void thePaneBelowTheDocumentsSaysHowManyAreChosenAndEscapeLeavesTheFilter() {
        chord(KeyCode.CONTROL, KeyCode.A);
        robot.await("how many", () -> "4 documents choisis".equals(paneTitle()));
        chord(KeyCode.CONTROL, KeyCode.F);
        keys.write("voirie");
        robot.await("one document", () -> documents().getItems().size() == 1);
        keys.type(KeyCode.ESCAPE);
        robot.await("all documents", () -> documents().getItems().size() == 4 && documents().isFocused());
        keys.type(KeyCode.HOME);
        robot.await("one is chosen", () -> "commission-des-eaux-1978.pdf".equals(paneTitle()));
    }

    private String paneTitle() {
        return ((Label) robot.scene().getRoot().lookup(".pages-pane .pane-title")).getText();
    }

    @Test
    void theSearchStaysWhereTheTextSizeIsChanged() {
        chord(KeyCode.CONTROL, KeyCode.DIGIT3);
        robot.awaitVisible("#query");
        keys.write("zeppelin").type(KeyCode.ENTER);
        robot.awaitVisible("#similar");
        chord(KeyCode.ALT, KeyCode.ENTER);
        robot.await("the words as they may be spelled", () -> "zeppelin~".equals(robot.find("#query", TextField.class).getText()));
        chord(KeyCode.CONTROL, KeyCode.F);
        keys.write("commission").type(KeyCode.ENTER);
        robot.awaitVisible("#hits .hit");
        int found = robot.find("#hits", ListView.class).getItems().size();
        assertTrue(found > 0);
        chord(KeyCode.CONTROL, KeyCode.DIGIT6);
        robot.awaitVisible(".text-size-slider");
        robot.onFx(() -> robot.find(".text-size-slider", Slider.class).increment());
        chord(KeyCode.CONTROL, KeyCode.DIGIT3);
        robot.await("the same hits", () -> robot.find("#hits", ListView.class).getItems().size() == found);
        assertEquals("commission", robot.find("#query", TextField.class).getText());
        assertFalse(robot.find("#hits", ListView.class).getSelectionModel().isEmpty());
    }
}
