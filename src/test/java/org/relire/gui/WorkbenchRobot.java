package org.relire.gui;

import atlantafx.base.controls.ModalPane;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.relire.gui.controls.PathChooser;
import org.relire.gui.settings.Settings;
import org.relire.gui.settings.SettingsFile;
import org.relire.gui.shell.Shell;
import org.relire.model.Language;
import org.relire.workflow.Collection;
import org.relire.workflow.Toolbox;
import org.testfx.util.WaitForAsyncUtils;

/// Starts the workbench on a collection in memory and waits for what is to be seen.
final class WorkbenchRobot {

    private static final int PATIENCE = 15;

    final Shell shell;
    final Stage stage;
    final Path settingsFile;
    final ChosenPaths paths = new ChosenPaths();

    /// What the person would choose in the system's dialogs.
    static final class ChosenPaths implements PathChooser {

        List<Path> files = List.of();
        @Nullable Path folder;
        @Nullable Path target;

        @Override
        public List<Path> filesToImport() {
            return files;
        }

        @Override
        public Optional<Path> folder(String titleKey) {
            return Optional.ofNullable(folder);
        }

        @Override
        public Optional<Path> target(String titleKey, String suggestedName) {
            return Optional.ofNullable(target);
        }
    }

    /// @param collection opened at once; null for the welcome screen
    WorkbenchRobot(Path folder, @Nullable Collection collection, Settings settings, Stage stage) {
        this(folder, SampleTools.on(collection), collection == null ? null : collection.folder().root(), settings, stage);
    }

    /// @param root of the collection that is opened at once; null for the welcome screen
    WorkbenchRobot(Path folder, Toolbox tools, @Nullable Path root, Settings settings, Stage stage) {
        this.stage = stage;
        this.settingsFile = folder.resolve("settings.properties");
        SettingsFile file = new SettingsFile(settingsFile);
        this.shell = new Shell(stage, new Shell.Parts(tools, settings, file, folder.resolve("relire.log"), paths, root));
        shell.show();
    }

    static Settings settings(Locale locale, Settings.ThemeChoice theme) {
        return new Settings(locale, theme, Settings.STANDARD_TEXT_SIZE, List.of(Language.FRENCH), 2, "Claire Delvaux",
                List.of(), List.of(), Map.of());
    }

    Scene scene() {
        return stage.getScene();
    }

    /// Waits until `condition` holds on JavaFX's thread.
    void await(String what, Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
        } catch (Exception e) {
            picture(Path.of("target", "screenshots", "failed-" + what.replace(" ", "-") + ".png"));
            throw new AssertionError("not within " + PATIENCE + " s: " + what + "; focus: "
                    + scene().getFocusOwner() + ", window focused: " + stage.isFocused(), e);
        }
    }

    void awaitVisible(String selector) {
        await(selector + " is visible", () -> isVisible(selector));
    }

    /// Waits until nothing lies over the window.
    void awaitNoDialog() {
        await("no dialog", () -> scene().getRoot().lookup("#modal") instanceof ModalPane pane && !pane.isDisplay());
    }

    private boolean isVisible(String selector) {
        return scene().getRoot().lookupAll(selector).stream().anyMatch(WorkbenchRobot::isShown);
    }

    private static boolean isShown(@Nullable Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return node != null;
    }

    /// Looks a node up by selector on JavaFX's thread.
    <N extends Node> N find(String selector, Class<N> type) {
        return type.cast(WaitForAsyncUtils.waitForAsyncFx(PATIENCE * 1000L, () -> scene().getRoot().lookup(selector)));
    }

    void onFx(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE * 1000L, action);
    }

    /// Writes the window as it is now.
    void picture(Path file) {
        picture(file, stage);
    }

    /// Writes the menu that is open.
    void picturePopup(Path file) {
        picture(file, Window.getWindows().stream().filter(w -> w != stage).findFirst().orElseThrow());
    }

    private static void picture(Path file, Window window) {
        WritableImage image = WaitForAsyncUtils.waitForAsyncFx(PATIENCE * 1000L, () -> window.getScene().snapshot(null));
        BufferedImage opaque = new BufferedImage(
                (int) image.getWidth(), (int) image.getHeight(), BufferedImage.TYPE_INT_RGB);
        opaque.createGraphics().drawImage(SwingFXUtils.fromFXImage(image, null), 0, 0, null);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            ImageIO.write(opaque, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void close() {
        Platform.runLater(stage::hide);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
