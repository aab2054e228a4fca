package org.relire.gui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.relire.gui.controls.PathChooser;
import org.relire.gui.settings.Settings;
import org.relire.gui.settings.SettingsFile;
import org.relire.gui.shell.Shell;
import org.relire.model.Language;
import org.relire.workflow.Collection;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.ExportDocuments;
import org.relire.workflow.Lazy;
import org.relire.workflow.RelireException;
import org.relire.workflow.Toolbox;
import org.relire.workflow.port.CollectionFactory;
import org.relire.workflow.port.EvidenceExporter;
import org.relire.workflow.port.EvidenceRow;
import org.relire.workflow.port.ExportFormat;
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
        this.stage = stage;
        this.settingsFile = folder.resolve("settings.properties");
        SettingsFile file = new SettingsFile(settingsFile);
        this.shell = new Shell(stage, new Shell.Parts(tools(collection), settings, file, folder.resolve("relire.log"), paths,
                collection == null ? null : collection.folder().root()));
        shell.show();
    }

    static Settings settings(Locale locale, Settings.ThemeChoice theme) {
        return new Settings(locale, theme, Settings.STANDARD_TEXT_SIZE, List.of(Language.FRENCH), 2, "Claire Delvaux",
                List.of(), List.of());
    }

    static Toolbox tools(@Nullable Collection collection) {
        return new Toolbox(
                new OneCollection(collection),
                new Lazy<>(ImagelessReader::new),
                () -> {
                    throw new RelireException(ErrorKind.MODEL_MISSING, "fra");
                },
                new Lazy<>(CalmRepairer::new),
                new Lazy<>(() -> new OneRemark()),
                new Lazy<>(() -> new ExportDocuments(List.of(), new CountedEvidence())),
                Clock.fixed(SampleCollection.NOW, ZoneOffset.UTC));
    }

    private record OneCollection(@Nullable Collection collection) implements CollectionFactory {

        @Override
        public Collection open(Path folder) throws RelireException {
            if (collection == null) {
                throw new RelireException(ErrorKind.COLLECTION_LOCKED, folder);
            }
            return collection;
        }
    }

    private static final class CountedEvidence implements EvidenceExporter {

        @Override
        public ExportFormat format() {
            return ExportFormat.CSV;
        }

        @Override
        public void export(List<EvidenceRow> rows, Path target) throws RelireException {
            try {
                Files.writeString(target, rows.size() + " rows");
            } catch (IOException e) {
                throw new RelireException(ErrorKind.WRITE_FAILED, List.of(target), e);
            }
        }
    }

    Scene scene() {
        return stage.getScene();
    }

    /// Waits until `condition` holds on JavaFX's thread.
    void await(String what, Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
        } catch (Exception e) {
            picture(Path.of("target", "screenshots", "failed.png"));
            throw new AssertionError("not within " + PATIENCE + " s: " + what + "; see target/screenshots/failed.png", e);
        }
    }

    void awaitVisible(String selector) {
        await(selector + " is visible", () -> isVisible(selector));
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

    /// Writes what is to be seen now.
    void picture(Path file) {
        WritableImage image = WaitForAsyncUtils.waitForAsyncFx(PATIENCE * 1000L, () -> scene().snapshot(null));
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
