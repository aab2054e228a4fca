package org.relire.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.relire.gui.settings.Settings.ThemeChoice;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Whoever goes through a screen by Tab sees where they are: a line in the accent's colour comes with the focus and goes with it.
class FocusRingJourneyTest {

    private static final int MOST_STOPS = 40;
    private static final int BORDER = 4;
    private static final List<KeyCode> SCREENS = List.of(KeyCode.DIGIT1, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT6,
            KeyCode.DIGIT7, KeyCode.DIGIT8, KeyCode.DIGIT9);

    @TempDir
    Path temporary;

    private final FxRobot keys = new FxRobot();

    /// A stop on the way: what has the focus, where it is, and how the window looks then.
    private record Stop(Node owner, Bounds bounds, WritableImage picture) {
    }

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @ParameterizedTest
    @EnumSource(value = ThemeChoice.class, names = {"LIGHT", "DARK"})
    void eachStopOfTheTabKeyIsSeen(ThemeChoice theme) throws Exception {
        SampleCollection sample = SampleCollection.filled(temporary.resolve("Rapports"));
        AtomicReference<WorkbenchRobot> started = new AtomicReference<>();
        FxToolkit.setupStage(stage -> {
            started.set(new WorkbenchRobot(
                    temporary, sample.collection, WorkbenchRobot.settings(Locale.FRENCH, theme), stage));
            stage.setWidth(1280);
            stage.setHeight(800);
        });
        WorkbenchRobot robot = Objects.requireNonNull(started.get());
        robot.await("documents", () -> robot.scene().getFocusOwner() instanceof TableView<?> table && !table.getItems().isEmpty());
        List<String> unseen = new ArrayList<>();
        for (KeyCode screen : SCREENS) {
            keys.press(KeyCode.CONTROL).type(screen).release(KeyCode.CONTROL);
            if (screen == KeyCode.DIGIT3) {
                keys.write("commission").type(KeyCode.ENTER);
                robot.awaitVisible("#hits .hit");
            }
            unseen.addAll(walk(robot, screen, theme));
        }
        robot.close();
        assertEquals(List.of(), unseen);
    }

    private List<String> walk(WorkbenchRobot robot, KeyCode screen, ThemeChoice theme) {
        List<Stop> stops = new ArrayList<>();
        List<Node> seen = new ArrayList<>();
        for (int i = 0; i < MOST_STOPS; i++) {
            keys.type(KeyCode.TAB);
            Stop stop = look(robot);
            if (stop == null || seen.contains(stop.owner())) {
                break;
            }
            seen.add(stop.owner());
            stops.add(stop);
            if (i == 3) {
                robot.picture(Path.of("target", "screenshots", "focus-" + theme + "-" + screen + ".png"));
            }
        }
        assertTrue(stops.size() > 2, () -> screen + " has few stops: " + seen);
        List<String> unseen = new ArrayList<>();
        for (int i = 0; i < stops.size(); i++) {
            Stop stop = stops.get(i);
            WritableImage without = stops.get(i == 0 ? 1 : i - 1).picture();
            int ring = ring(stop, without, theme);
            Bounds bounds = stop.bounds();
            double shorter = Math.min(bounds.getWidth(), bounds.getHeight());
            if (ring < shorter) {
                unseen.add(screen + " " + stop.owner() + ": " + ring + " points of " + bounds);
            }
        }
        return unseen;
    }

    private static @Nullable Stop look(WorkbenchRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return WaitForAsyncUtils.waitForAsyncFx(15_000, () -> {
            Node owner = robot.scene().getFocusOwner();
            return owner == null ? null : new Stop(owner, owner.localToScene(owner.getLayoutBounds()), robot.scene().snapshot(null));
        });
    }

    /// How many points at the borders of what has the focus are in the accent's colour, and were not without it.
    private static int ring(Stop stop, WritableImage without, ThemeChoice theme) {
        List<Color> accents = theme == ThemeChoice.DARK
                ? List.of(Color.web("#74c3d6"), Color.web("#1c7c95")) : List.of(Color.web("#0d5f73"), Color.web("#13708a"));
        PixelReader with = stop.picture().getPixelReader();
        PixelReader before = without.getPixelReader();
        int count = 0;
        Bounds b = stop.bounds();
        for (int y = (int) Math.max(0, b.getMinY() - BORDER); y < Math.min(stop.picture().getHeight(), b.getMaxY() + BORDER); y++) {
            for (int x = (int) Math.max(0, b.getMinX() - BORDER); x < Math.min(stop.picture().getWidth(), b.getMaxX() + BORDER); x++) {
                Color now = with.getColor(x, y);
                if (!now.equals(before.getColor(x, y)) && accents.stream().anyMatch(a -> isNear(a, now))) {
                    count++;
                }
            }
        }
        return count;
    }

    private static boolean isNear(Color accent, Color shown) {
        return Math.abs(accent.getRed() - shown.getRed()) + Math.abs(accent.getGreen() - shown.getGreen())
                + Math.abs(accent.getBlue() - shown.getBlue()) < 0.12;
    }
}
