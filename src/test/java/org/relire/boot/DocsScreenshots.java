package org.relire.boot;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.relire.gui.controls.PathChooser;
import org.relire.gui.settings.Settings;
import org.relire.gui.settings.Settings.ThemeChoice;
import org.relire.gui.settings.SettingsFile;
import org.relire.gui.shell.Shell;
import org.relire.model.Language;
import org.relire.workflow.Toolbox;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Takes the pictures of the documentation: imports a folder in the workbench itself, beside a file that is broken, and
/// visits every screen, light and then dark. `DocsScreenshots FOLDER OUT [fr|en [WIDTH HEIGHT]]`, on the headless platform.
public final class DocsScreenshots {

    private static final FxRobot KEYS = new FxRobot();

    private final Path out;
    private final Scene scene;

    private DocsScreenshots(Path out, Scene scene) {
        this.out = out;
        this.scene = scene;
    }

    public static void main(String[] arguments) throws Exception {
        Path input = Path.of(arguments[0]);
        Path out = Files.createDirectories(Path.of(arguments[1]));
        Locale locale = Locale.of(arguments.length > 2 ? arguments[2] : "fr");
        int width = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 1280;
        int height = arguments.length > 4 ? Integer.parseInt(arguments[4]) : 800;
        Path scratch = Files.createTempDirectory("relire-pictures");
        Path broken = Files.writeString(scratch.resolve("brouillon abîmé.pdf"), "%PDF-1.4 and nothing more");
        FxToolkit.registerPrimaryStage();
        Toolbox tools = new Wiring(UserFolders.ofUser()).toolbox();
        Settings settings = new Settings(locale, ThemeChoice.LIGHT, Settings.STANDARD_TEXT_SIZE, List.of(Language.FRENCH), 2,
                "Claire Delvaux", List.of(), List.of(), Map.of());
        Stage[] window = new Stage[1];
        FxToolkit.setupStage(stage -> {
            window[0] = stage;
            Shell shell = new Shell(stage, new Shell.Parts(tools, settings, new SettingsFile(scratch.resolve("settings")),
                    scratch.resolve("relire.log"),
                    new Chosen(List.of(input, broken)), scratch.resolve("Rapports")));
            stage.setWidth(width);
            stage.setHeight(height);
            shell.show();
        });
        DocsScreenshots pictures = new DocsScreenshots(out, window[0].getScene());
        pictures.importAll();
        pictures.takeAll("light");
        pictures.chooseDark();
        pictures.takeAll("dark");
        System.exit(0);
    }

    private record Chosen(List<Path> filesToImport) implements PathChooser {

        @Override
        public Optional<Path> folder(String titleKey) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> target(String titleKey, String suggestedName) {
            return Optional.empty();
        }
    }

    /// Imports, with a picture of the work half done.
    private void importAll() throws IOException {
        pause(2000);
        key(KeyCode.CONTROL, KeyCode.I);
        key(KeyCode.CONTROL, KeyCode.DIGIT5);
        pause(20_000);
        take("jobs-light");
        for (int waited = 0; waited < 300 && shows(".job-running"); waited++) {
            pause(1000);
        }
        pause(8000);
        // what the import tells would lie over each of the other pictures
        KEYS.type(KeyCode.F12);
        KEYS.type(KeyCode.ESCAPE);
        pause(500);
    }

    private boolean shows(String selector) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> scene.getRoot().lookup(selector) != null);
    }

    private int count(String selector) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> scene.getRoot().lookupAll(selector).size());
    }

    private void takeAll(String theme) throws IOException {
        key(KeyCode.CONTROL, KeyCode.DIGIT1);
        pause(6000);
        KEYS.type(KeyCode.HOME);
        KEYS.type(KeyCode.DOWN, 5);
        pause(3000);
        take("library-" + theme);
        key(KeyCode.CONTROL, KeyCode.G);
        pause(1500);
        take("covers-" + theme);
        key(KeyCode.CONTROL, KeyCode.G);
        pause(500);
        KEYS.type(KeyCode.ENTER);
        pause(3000);
        for (int i = 0; i < 20 && count(".choice") < 3; i++) {
            KEYS.type(KeyCode.F3);
            pause(300);
        }
        pause(1500);
        take("editor-" + theme);
        key(KeyCode.CONTROL, KeyCode.DIGIT3);
        pause(600);
        key(KeyCode.CONTROL, KeyCode.A);
        KEYS.write("recommandation");
        KEYS.type(KeyCode.ENTER);
        pause(2500);
        take("search-" + theme);
        key(KeyCode.CONTROL, KeyCode.DIGIT4);
        pause(1500);
        KEYS.type(KeyCode.DOWN, 2);
        pause(1200);
        take("evidence-" + theme);
        if (theme.equals("dark")) {
            key(KeyCode.CONTROL, KeyCode.DIGIT5);
            pause(1500);
            take("jobs-dark");
        }
        key(KeyCode.CONTROL, KeyCode.DIGIT6);
        pause(600);
        take("settings-" + theme);
        key(KeyCode.CONTROL, KeyCode.DIGIT2);
        pause(1500);
        key(KeyCode.CONTROL, KeyCode.K);
        pause(600);
        take("palette-" + theme);
        KEYS.type(KeyCode.ESCAPE);
    }

    private void chooseDark() {
        key(KeyCode.CONTROL, KeyCode.DIGIT6);
        pause(500);
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> ((javafx.scene.control.ToggleButton)
                scene.getRoot().lookup("#settings-theme-dark")).fire());
    }

    private static void key(KeyCode modifier, KeyCode code) {
        KEYS.press(modifier, code).release(code, modifier);
    }

    private static void pause(int milliseconds) {
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.sleep(milliseconds, TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void take(String name) throws IOException {
        WritableImage image = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> scene.snapshot(null));
        BufferedImage opaque = new BufferedImage(
                (int) image.getWidth(), (int) image.getHeight(), BufferedImage.TYPE_INT_RGB);
        opaque.createGraphics().drawImage(SwingFXUtils.fromFXImage(image, null), 0, 0, null);
        ImageIO.write(opaque, "png", out.resolve(name + ".png").toFile());
    }
}
