package org.relire.gui.shell;

import static org.junit.jupiter.api.Assertions.assertNull;

import java.lang.ref.WeakReference;
import java.util.concurrent.TimeoutException;
import javafx.scene.Group;
import javafx.scene.Scene;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class AppearanceTest {

    private static final int PATIENCE = 100;

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void aSceneThatIsGoneIsNotKeptAliveByTheListOfWindows() throws InterruptedException {
        WeakReference<Scene> gone = WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
            Scene scene = new Scene(new Group());
            new Appearance(scene);
            return new WeakReference<>(scene);
        });
        for (int i = 0; i < PATIENCE && gone.get() != null; i++) {
            System.gc();
            Thread.sleep(50);
        }
        assertNull(gone.get());
    }
}
