package org.relire.gui.shell;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.relire.gui.controls.Fonts;
import org.relire.gui.controls.PathChooser;
import org.relire.gui.controls.ScanImages;
import org.relire.gui.jobs.Background;
import org.relire.gui.jobs.JobList;
import org.relire.gui.settings.Settings;
import org.relire.gui.settings.SettingsFile;
import org.relire.gui.settings.SettingsViewModel;
import org.relire.workflow.Messages;
import org.relire.workflow.Toolbox;

/// The workbench's window. Made on JavaFX's thread.
public final class Shell {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final double LEAST_WIDTH = 900;
    private static final double LEAST_HEIGHT = 600;

    private final Stage stage;
    private final Scene scene = new Scene(new StackPane(), WIDTH, HEIGHT);
    private final MessageDesk desk;
    private final SettingsViewModel settings;
    private final ShellViewModel model;
    private final ShellView.Surroundings surroundings;
    private final Appearance appearance;
    private ShellView view;

    /// What the window is made from.
    ///
    /// @param settings     as read at the start, from `file`
    /// @param log          where the log lies, shown when something fails
    /// @param pathChooser  asks for files and folders; null for the system's own dialogs
    /// @param collection   to be opened at once; null for the one that was open last
    public record Parts(
            Toolbox tools, Settings settings, SettingsFile file, Path log, @Nullable PathChooser pathChooser,
            @Nullable Path collection) {
    }

    public Shell(Stage stage, Parts parts) {
        Fonts.load();
        this.stage = stage;
        this.desk = new MessageDesk();
        Background background = Background.onFxThread(desk);
        this.settings = new SettingsViewModel(parts.settings(), parts.file(), background);
        this.model = new ShellViewModel(new Workspace.Ground(
                parts.tools(), settings, new JobList(background, parts.tools().clock(), desk), background, desk));
        PathChooser paths = Optional.ofNullable(parts.pathChooser())
                .orElseGet(() -> new StagePathChooser(stage, () -> Messages.typeset(settings.get().locale())));
        this.surroundings = new ShellView.Surroundings(
                paths, new ScanImages(background.workers(), background::later), parts.log().toString());
        this.appearance = new Appearance(scene);
        this.view = new ShellView(model, surroundings, Messages.typeset(settings.get().locale()));
        new KeyDispatcher(() -> view.commandsNow(), () -> view.isBlocked()).install(scene);
        scene.setRoot(view.root());
        appearance.apply(settings.get());
        settings.settingsProperty().addListener((_, before, now) -> changed(before, now));
        dress();
        if (parts.collection() != null) {
            model.create(parts.collection());
        } else {
            model.openLast();
        }
    }

    private void dress() {
        stage.setTitle("Relire");
        for (int size : new int[] {16, 32, 48, 128, 256}) {
            var icon = Shell.class.getResourceAsStream("/org/relire/gui/shell/relire-" + size + ".png");
            stage.getIcons().add(new Image(Objects.requireNonNull(icon, "icon")));
        }
        stage.setScene(scene);
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setOnCloseRequest(event -> {
            event.consume();
            view.confirmLeaving(() -> model.close(stage::hide));
        });
    }

    private void changed(Settings before, Settings now) {
        if (!before.locale().equals(now.locale()) || before.textSize() != now.textSize()) {
            view.dispose();
            model.renew();
            view = new ShellView(model, surroundings, Messages.typeset(now.locale()));
            scene.setRoot(view.root());
        }
        if (before.theme() != now.theme() || before.textSize() != now.textSize()) {
            appearance.apply(now);
        }
    }

    /// Shows the window.
    public void show() {
        stage.show();
    }

    /// Told of what nothing else has caught.
    public MessageDesk desk() {
        return desk;
    }
}
