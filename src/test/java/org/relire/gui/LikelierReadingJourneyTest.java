package org.relire.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relire.gui.settings.Settings.ThemeChoice;
import org.relire.model.PageId;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/// The panel shows which reading Enter will take: the likelier, which may be the word as it stands.
class LikelierReadingJourneyTest {

    @TempDir
    Path temporary;

    private final FxRobot keys = new FxRobot();

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    private static String plain(String words) {
        return words.replaceAll("[\\u00a0\\u202f]", " ");
    }

    private static Set<String> labels(Node choice) {
        return choice.lookupAll(".label").stream().map(label -> plain(((Label) label).getText())).collect(Collectors.toSet());
    }

    /// What the one choice that is marked shows.
    private static Set<String> marked(WorkbenchRobot robot) {
        Set<Node> choices = robot.scene().getRoot().lookupAll(".doubt-panel .likely");
        return choices.size() == 1 ? labels(choices.iterator().next()) : Set.of();
    }

    private static String told(WorkbenchRobot robot) {
        return plain(robot.find("#reading-area", StyleClassedTextArea.class).getAccessibleHelp());
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280, 14", "DARK, 1280, 14", "LIGHT, 1024, 18", "DARK, 1024, 14"})
    void enterKeepsWhatIsProbablyRightAndThePanelSaysSo(ThemeChoice theme, int width, int textSize) throws Exception {
        SampleCollection sample = SampleCollection.filled(temporary.resolve("Rapports"));
        PageId page = sample.collection.store().documents().getFirst().page(0);
        sample.doubtInVain(page, "distribution", "distributions");
        AtomicReference<WorkbenchRobot> started = new AtomicReference<>();
        FxToolkit.setupStage(stage -> {
            started.set(new WorkbenchRobot(temporary, sample.collection,
                    WorkbenchRobot.settings(Locale.FRENCH, theme).withTextSize(textSize), stage));
            stage.setWidth(width);
            stage.setHeight(700);
        });
        WorkbenchRobot robot = Objects.requireNonNull(started.get());
        String suffix = "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width + "-text" + textSize;
        robot.await("documents", () -> robot.scene().getFocusOwner() instanceof TableView<?> table && !table.getItems().isEmpty());
        keys.type(KeyCode.ENTER);
        robot.await("the text", () -> robot.find("#reading-area", StyleClassedTextArea.class).isFocused());
        keys.type(KeyCode.F3);
        robot.await("the word as it stands", () -> marked(robot).equals(Set.of("Entrée", "distribution", "tel quel", "64 %")));
        assertEquals("Entrée : Garder tel quel : distribution, juste à 64 %", told(robot));
        ScreenshotTest.picture(robot, "enter-keeps" + suffix);
        keys.type(KeyCode.ENTER);
        robot.await("the first suggestion", () -> marked(robot).equals(Set.of("Entrée", "travaux", "82 %")));
        assertEquals("Entrée : Proposition 1 : travaux, sûre à 82 %", told(robot));
        ScreenshotTest.picture(robot, "enter-takes" + suffix);
        keys.type(KeyCode.LEFT);
        keys.type(KeyCode.F4);
        robot.await("the change", () -> marked(robot).equals(Set.of("Entrée")));
        assertEquals("Entrée : Garder tel quel", told(robot));
        ScreenshotTest.picture(robot, "enter-edit" + suffix);
        assertEquals(1, sample.collection.store().repairedPage(page).orElseThrow().verifications().size());
        robot.close();
    }
}
