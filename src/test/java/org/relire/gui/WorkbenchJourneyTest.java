package org.relire.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.WindowEvent;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relire.gui.settings.Settings;
import org.relire.gui.settings.SettingsFile;
import org.relire.model.AnnotationStatus;
import org.relire.model.PageId;
import org.relire.model.PageState;
import org.relire.workflow.RelireException;
import org.relire.workflow.port.CollectionStore;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/// What a person does, by keyboard, in the whole window.
class WorkbenchJourneyTest {

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
        robot = start();
        robot.await("the documents", () -> documents().getItems().size() == 4 && documents().isFocused());
    }

    private WorkbenchRobot start() throws TimeoutException {
        AtomicReference<WorkbenchRobot> started = new AtomicReference<>();
        FxToolkit.setupStage(stage -> {
            started.set(new WorkbenchRobot(temporary, sample.collection,
                    WorkbenchRobot.settings(Locale.FRENCH, Settings.ThemeChoice.LIGHT), stage));
            stage.setWidth(1000);
            stage.setHeight(760);
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

    private String stored() throws RelireException {
        return store.repairedPage(firstPage).orElseThrow().text();
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
    void correctsAPageByKeyboardAndUndoesIt() throws RelireException {
        String before = stored();
        openEditor();
        keys.type(KeyCode.F3);
        chord(KeyCode.ALT, KeyCode.ENTER);
        robot.await("the first suggestion", () -> text().getText().contains("les travaux engagés"));
        assertTrue(stored().contains("les travaux engagés"));
        robot.await("the next doubt", () -> text().getText().startsWith("cornpteurs", text().getCaretPosition()));
        chord(KeyCode.ALT, KeyCode.DIGIT2);
        robot.await("the second suggestion", () -> text().getText().contains("celle des comptoirs"));
        chord(KeyCode.CONTROL, KeyCode.Z);
        robot.await("one step back", () -> text().getText().contains("celle des cornpteurs"));
        chord(KeyCode.CONTROL, KeyCode.Z);
        robot.await("two steps back", () -> text().getText().equals(before));
        keys.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.Z).release(KeyCode.SHIFT, KeyCode.CONTROL);
        robot.await("a step again", () -> text().getText().contains("les travaux engagés"));
        assertEquals(stored(), text().getText());
        assertEquals(PageState.IN_WORK, store.page(firstPage).orElseThrow().state());
    }

    @Test
    void whatIsTypedIsOnDiskWithinASecond() {
        openEditor();
        keys.type(KeyCode.F3);
        keys.type(KeyCode.F2);
        keys.write("ouvrages");
        robot.await("the store has it", () -> stored().contains("malgré les ouvrages engagés"));
        assertEquals("ouvrages", word());
        chord(KeyCode.CONTROL, KeyCode.Z);
        robot.await("it is undone", () -> stored().contains("malgré les ttavaux engagés"));
    }

    private String word() {
        StyleClassedTextArea area = text();
        int end = area.getCaretPosition();
        return area.getText().substring(area.getText().lastIndexOf(' ', end - 1) + 1, end);
    }

    @Test
    void keepsAPassageAndMarksThePageAsCorrected() {
        openEditor();
        keys.type(KeyCode.F3);
        chord(KeyCode.ALT, KeyCode.K);
        robot.await("one doubt less", () -> robot.find("#doubt-count", Label.class).getText().startsWith("5")
                || robot.find("#doubt-count", Label.class).getText().startsWith("6"));
        keys.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.ENTER).release(KeyCode.SHIFT, KeyCode.CONTROL);
        robot.await("the state", () -> store.page(firstPage).orElseThrow().state() == PageState.CORRECTED);
    }

    @Test
    void closingTheWindowSavesWhatIsBeingTyped() throws RelireException {
        openEditor();
        keys.write("Zut");
        robot.onFx(() -> robot.stage.fireEvent(new WindowEvent(robot.stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        robot.await("the window is closed", () -> !robot.stage.isShowing());
        assertTrue(stored().startsWith("ZutRAPPORT"));
    }

    @Test
    void turnsPagesWithoutLosingWhatWasTyped() {
        openEditor();
        keys.write("Zut");
        keys.type(KeyCode.PAGE_DOWN);
        robot.await("the second page", () -> text().getText().startsWith("3. Organisation"));
        keys.type(KeyCode.PAGE_UP);
        robot.await("the first page again", () -> text().getText().startsWith("ZutRAPPORT"));
    }

    @Test
    void findsAPassageAndOpensItWhereItStands() {
        chord(KeyCode.CONTROL, KeyCode.DIGIT3);
        robot.awaitVisible("#query");
        keys.write("municipalité");
        keys.type(KeyCode.ENTER);
        robot.await("the hit", () -> !((ListView<?>) robot.scene().getRoot().lookup("#hits")).getItems().isEmpty());
        chord(KeyCode.CONTROL, KeyCode.ENTER);
        robot.await("the passage", () -> robot.scene().getRoot().lookup("#reading-area") instanceof StyleClassedTextArea area
                && area.getText().startsWith("municipalité", area.getCaretPosition()));
        assertTrue(text().getStyleOfChar(text().getCaretPosition()).contains("hit"));
    }

    @Test
    void decidesOnEvidenceByKeyAndExportsTheTable() throws IOException {
        chord(KeyCode.CONTROL, KeyCode.DIGIT4);
        robot.await("the table", () -> evidence().getItems().size() == 4 && evidence().isFocused());
        keys.type(KeyCode.A);
        robot.await("the first is accepted", () -> count(AnnotationStatus.ACCEPTED) == 2);
        keys.type(KeyCode.DOWN);
        keys.type(KeyCode.R);
        robot.await("another is rejected", () -> count(AnnotationStatus.REJECTED) == 2);
        Path target = temporary.resolve("constats.csv");
        robot.paths.target = target;
        chord(KeyCode.CONTROL, KeyCode.E);
        robot.await("the file", () -> Files.exists(target));
        assertTrue(Files.readString(target).endsWith("rows"));
    }

    private TableView<?> evidence() {
        return (TableView<?>) robot.scene().getRoot().lookup("#evidence-table");
    }

    private long count(AnnotationStatus status) throws RelireException {
        return store.annotations().stream().filter(a -> a.status() == status).count();
    }

    @Test
    void importsFilesAndSaysWhatWasRefused() throws IOException {
        robot.paths.files = List.of(
                Files.writeString(temporary.resolve("note de service.txt"), "Le préfet a signé."),
                Files.writeString(temporary.resolve("abîmé.pdf"), "%PDF"));
        chord(KeyCode.CONTROL, KeyCode.I);
        robot.await("the new document", () -> documents().getItems().size() == 5);
        chord(KeyCode.CONTROL, KeyCode.DIGIT5);
        robot.awaitVisible(".job-problems .problem");
        assertTrue(robot.find(".problem-what", Label.class).getText().contains("abîmé.pdf"));
    }

    @Test
    void asksBeforeADocumentIsDeleted() throws RelireException {
        keys.type(KeyCode.DELETE);
        robot.awaitVisible("#confirm");
        keys.type(KeyCode.ESCAPE);
        robot.awaitNoDialog();
        assertEquals(4, store.documents().size());
        robot.await("the table again", () -> documents().isFocused());
        keys.type(KeyCode.DELETE);
        robot.awaitVisible("#confirm");
        robot.onFx(() -> ((Button) robot.scene().getRoot().lookup("#confirm")).fire());
        robot.await("it is gone", () -> documents().getItems().size() == 3);
        assertEquals(3, store.documents().size());
    }

    @Test
    void theLanguageChangesAtOnceAndIsRemembered() {
        openEditor();
        chord(KeyCode.CONTROL, KeyCode.DIGIT6);
        robot.awaitVisible("#settings-language-en");
        robot.onFx(() -> ((ToggleButton) robot.scene().getRoot().lookup("#settings-language-en")).fire());
        robot.await("English", () -> label("Appearance") && !label("Apparence"));
        chord(KeyCode.CONTROL, KeyCode.DIGIT2);
        robot.await("the page is still open", () -> text().getText().startsWith("RAPPORT"));
        robot.await("it is saved", () -> new SettingsFile(robot.settingsFile).read().locale().equals(Locale.ENGLISH));
    }

    private boolean label(String words) {
        return robot.scene().getRoot().lookupAll(".label").stream().anyMatch(n -> n instanceof Label l && words.equals(l.getText()));
    }

    @Test
    void theCommandPaletteRunsWhatIsTyped() {
        chord(KeyCode.CONTROL, KeyCode.K);
        robot.awaitVisible("#palette-field");
        keys.write("regl");
        keys.type(KeyCode.ENTER);
        robot.awaitVisible("#author");
        assertFalse(robot.scene().getRoot().lookupAll("#palette-field").stream().anyMatch(n -> n.isFocused()));
    }

    @Test
    void theCommandPaletteHasWhatBelongsToOtherScreens() {
        openEditor();
        chord(KeyCode.CONTROL, KeyCode.DIGIT1);
        chord(KeyCode.CONTROL, KeyCode.K);
        robot.awaitVisible("#palette-field");
        keys.write("verifiee");
        keys.type(KeyCode.ENTER);
        robot.await("the page is verified, and one sees it", () -> store.page(firstPage).orElseThrow().state() == PageState.VERIFIED
                && robot.scene().getRoot().lookup("#reading-area") != null);
    }

    @Test
    void theKeysAreShownAndGoAway() {
        openEditor();
        keys.type(KeyCode.F1);
        robot.awaitVisible("#key-map");
        keys.write("sparer"); // without the accent that the robot cannot type
        robot.await("nothing is called that", () -> robot.scene().getRoot().lookupAll(".key-line").isEmpty());
        keys.type(KeyCode.BACK_SPACE, 6);
        keys.write("separer");
        robot.await("one command is", () -> robot.scene().getRoot().lookupAll(".key-line").size() == 1);
        keys.type(KeyCode.ESCAPE);
        robot.awaitNoDialog();
        robot.await("the text has the focus again", () -> text().isFocused());
    }

    @Test
    void aKeyIsChangedWithAWarningAndRemembered() {
        openEditor();
        keys.type(KeyCode.F1);
        robot.awaitVisible("#key-map");
        Button retype = keyOf("Retaper le mot");
        robot.onFx(retype::fire);
        keys.type(KeyCode.J);
        robot.await("letters are for the text", () -> said(retype).startsWith("Ces touches écrivent"));
        chord(KeyCode.CONTROL, KeyCode.D);
        robot.await("who has them", () -> said(retype).contains("Séparer"));
        chord(KeyCode.CONTROL, KeyCode.D);
        robot.await("they are taken", () -> retype.getText().equals("Ctrl + D")
                && keyOf("Séparer").getText().equals("aucune"));
        keys.type(KeyCode.ESCAPE);
        robot.awaitNoDialog();
        keys.type(KeyCode.F3);
        keys.type(KeyCode.RIGHT);
        chord(KeyCode.CONTROL, KeyCode.D);
        robot.await("the word is selected", () -> text().getSelectedText().equals("ttavaux"));
        robot.await("it is saved", () -> new SettingsFile(robot.settingsFile).read().keys().keySet()
                .equals(Set.of("editor.retype", "editor.split")));
    }

    /// The button with a command's keys in the key map.
    private Button keyOf(String command) {
        return (Button) robot.scene().getRoot().lookupAll(".key-line").stream()
                .filter(row -> row.lookup(".label") instanceof Label name && name.getText().equals(command))
                .findFirst().orElseThrow().lookup(".button.key");
    }

    private static String said(Button key) {
        return ((Label) key.getParent().getParent().lookup(".key-said")).getText();
    }
}
