package org.relire.gui;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.geometry.Point2D;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relire.gui.settings.Settings.ThemeChoice;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/// Bugs are told one by one.
class BugJourneyTest {

    @TempDir
    Path temporary;

    private final FxRobot mouse = new FxRobot();

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void aBugIsShownThoughTheOneBeforeWasClickedAway() throws Exception {
        AtomicReference<WorkbenchRobot> started = new AtomicReference<>();
        FxToolkit.setupStage(stage -> started.set(new WorkbenchRobot(
                temporary, null, WorkbenchRobot.settings(Locale.FRENCH, ThemeChoice.LIGHT), stage)));
        WorkbenchRobot robot = Objects.requireNonNull(started.get());
        robot.onFx(() -> robot.shell.desk().report(new IllegalStateException("the first")));
        robot.awaitVisible(".bug-details");
        mouse.clickOn(new Point2D(robot.stage.getX() + 20, robot.stage.getY() + robot.stage.getHeight() - 40));
        robot.awaitNoDialog();
        robot.onFx(() -> robot.shell.desk().report(new IllegalArgumentException("the second")));
        robot.awaitVisible(".bug-details");
        robot.close();
    }
}
