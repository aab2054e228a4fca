package org.relire.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relire.gui.settings.Settings;
import org.relire.gui.settings.Settings.ThemeChoice;
import org.relire.model.PageId;
import org.relire.model.PreparationKind;
import org.relire.model.ReadingSettings;
import org.relire.ocr.LeptonicaPagePreparer;
import org.relire.ocr.TesseractNatives;
import org.relire.workflow.RelireException;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/// A tilted and specked copy is looked at step by step, a step is switched off, and the page read again, by keyboard.
class PreparationJourneyTest {

    @TempDir
    Path temporary;

    private final FxRobot keys = new FxRobot();
    private final PreparationTools tools = new PreparationTools();
    private SampleCollection sample;
    private PageId page;

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void copyBadly() throws IOException, RelireException {
        sample = SampleCollection.filled(temporary.resolve("Rapports 1978"));
        page = sample.collection.store().documents().getFirst().page(0);
        Path file = sample.collection.folder().pageImage(page);
        ImageIO.write(badCopy(ImageIO.read(file.toFile())), "png", file.toFile());
    }

    private static BufferedImage badCopy(BufferedImage good) {
        BufferedImage copy = new BufferedImage(good.getWidth(), good.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D g = copy.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        g.setColor(new java.awt.Color(248, 248, 248));
        g.fillRect(0, 0, copy.getWidth(), copy.getHeight());
        g.rotate(Math.toRadians(2), good.getWidth() / 2.0, good.getHeight() / 2.0);
        g.drawImage(good, 0, 0, null);
        g.setTransform(new java.awt.geom.AffineTransform());
        g.setColor(new java.awt.Color(25, 25, 25));
        g.fillRect(0, 0, 28, copy.getHeight());
        g.fillOval(52, 560, 38, 38);
        g.fillOval(52, 1150, 38, 38);
        Random random = new Random(7);
        for (int i = 0; i < 900; i++) {
            g.fillRect(random.nextInt(copy.getWidth()), random.nextInt(copy.getHeight()), 2, 2);
        }
        g.dispose();
        return copy;
    }

    private WorkbenchRobot start(Settings settings, int width, int height) throws TimeoutException {
        AtomicReference<WorkbenchRobot> started = new AtomicReference<>();
        FxToolkit.setupStage(stage -> {
            started.set(new WorkbenchRobot(temporary,
                    tools.on(sample.collection, new LeptonicaPagePreparer(TesseractNatives.in(Path.of("target", "natives")))),
                    sample.collection.folder().root(), settings, stage));
            stage.setWidth(width);
            stage.setHeight(height);
        });
        WorkbenchRobot robot = Objects.requireNonNull(started.get());
        robot.await("the documents", () -> robot.scene().getFocusOwner() instanceof TableView<?> table && !table.getItems().isEmpty());
        keys.press(KeyCode.CONTROL).type(KeyCode.P).release(KeyCode.CONTROL);
        robot.await("the page before and after", () -> loaded(robot, "#picture-before") && loaded(robot, "#picture-after"));
        return robot;
    }

    private static boolean loaded(WorkbenchRobot robot, String id) {
        Node node = robot.scene().getRoot().lookup(id);
        Image image = node instanceof ImageView view ? view.getImage() : null;
        return image != null && image.getProgress() == 1 && !image.isError();
    }

    private static @Nullable PreparationKind chosen(WorkbenchRobot robot) {
        return (PreparationKind) robot.find("#preparation-steps", ListView.class).getSelectionModel().getSelectedItem();
    }

    @Test
    void aStepIsLookedAtSwitchedOffAndThePageReadAgain() throws Exception {
        WorkbenchRobot robot = start(WorkbenchRobot.settings(Locale.FRENCH, ThemeChoice.LIGHT), 1280, 800);
        while (chosen(robot) != PreparationKind.SPECKS) {
            keys.type(KeyCode.DOWN);
        }
        robot.await("the picture without specks", () -> loaded(robot, "#picture-after")
                && robot.find("#picture-title-after", Label.class).getText().equals("Après"));
        assertFalse(robot.find("#picture-before", ImageView.class).getImage()
                == robot.find("#picture-after", ImageView.class).getImage());
        keys.type(KeyCode.SPACE);
        robot.await("the step is switched off", () -> sample.collection.store().readingSettings(page.document())
                .filter(settings -> !settings.allows(PreparationKind.SPECKS)).isPresent());
        robot.await("the page is prepared again", () -> robot.find("#picture-title-after", Label.class).getText().startsWith("Après\u00a0: inchangé"));
        ReadingSettings saved = sample.collection.store().readingSettings(page.document()).orElseThrow();
        assertTrue(saved.allows(PreparationKind.DESKEW));
        robot.onFx(() -> robot.find("#preparation-read-page", javafx.scene.control.Button.class).fire());
        robot.awaitNoDialog();
        robot.await("the page is read again",
                () -> sample.collection.store().chosenReading(page).orElseThrow().text().strip().equals("Relue autrement."));
        assertFalse(tools.asked().getFirst().reading().allows(PreparationKind.SPECKS));
        assertTrue(robot.scene().getFocusOwner() instanceof TableView<?>, "the keys are where they were");
        robot.close();
    }

    @Test
    void escapeTakesTheWindowAwayAndTheEditorsPageCanBeLookedAtToo() throws Exception {
        WorkbenchRobot robot = start(WorkbenchRobot.settings(Locale.FRENCH, ThemeChoice.LIGHT), 1024, 700);
        keys.type(KeyCode.ESCAPE);
        robot.awaitNoDialog();
        keys.type(KeyCode.ENTER);
        robot.awaitVisible("#reading-area");
        robot.await("the page", () -> robot.scene().getFocusOwner() != null
                && "reading-area".equals(robot.scene().getFocusOwner().getId()));
        keys.press(KeyCode.CONTROL).type(KeyCode.P).release(KeyCode.CONTROL);
        robot.awaitVisible("#preparation");
        robot.await("the steps", () -> robot.find("#preparation", Node.class).lookupAll(".step-row").size() > 5);
        robot.close();
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, false", "DARK, true"})
    void thePaperIsShadedInTheDarkAndNowhereElse(ThemeChoice theme, boolean isShaded) throws Exception {
        WorkbenchRobot robot = start(WorkbenchRobot.settings(Locale.FRENCH, theme), 1024, 700);
        for (String picture : List.of("#picture-before", "#picture-after")) {
            ImageView paper = robot.find(picture, ImageView.class);
            Rectangle shade = (Rectangle) Objects.requireNonNull(paper.getParent().lookup(".shade"));
            robot.await("the shade lies on the paper", () -> isWithinAPixel(paper.getBoundsInParent(), shade.getBoundsInParent()));
            Color fill = (Color) shade.getFill();
            assertEquals(isShaded, fill.getOpacity() > 0, picture + ": " + fill);
        }
        robot.close();
    }

    private static boolean isWithinAPixel(Bounds one, Bounds other) {
        return Math.abs(one.getMinX() - other.getMinX()) <= 1 && Math.abs(one.getMinY() - other.getMinY()) <= 1
                && Math.abs(one.getWidth() - other.getWidth()) <= 1 && Math.abs(one.getHeight() - other.getHeight()) <= 1;
    }

    @ParameterizedTest
    @CsvSource({"fr, LIGHT, 1280, 800, 13", "fr, DARK, 1024, 700, 13", "en, LIGHT, 1024, 700, 13", "fr, LIGHT, 1280, 800, 18"})
    void everyStateIsPictured(String language, ThemeChoice theme, int width, int height, int textSize) throws Exception {
        WorkbenchRobot robot = start(WorkbenchRobot.settings(Locale.of(language), theme).withTextSize(textSize), width, height);
        String suffix = "-" + language + "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width + "-" + textSize;
        ScreenshotTest.picture(robot, "preparation" + suffix);
        robot.onFx(() -> robot.find("#preparation-steps .check-box", CheckBox.class).fire());
        robot.await("switched off", () -> sample.collection.store().readingSettings(page.document()).isPresent());
        robot.await("prepared again", () -> !robot.find("#preparation-busy", Node.class).isVisible());
        ScreenshotTest.picture(robot, "preparation-off" + suffix);
        robot.close();
    }
}
