package org.relire.boot;

import java.nio.file.Path;
import java.util.List;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.relire.gui.settings.SettingsFile;
import org.relire.gui.shell.Shell;
import org.relire.workflow.RelireException;

/// Starts the window with the program's adapters behind it.
public final class WorkbenchApplication extends Application {

    /// Made by JavaFX.
    public WorkbenchApplication() {
        // everything is made in start
    }

    @Override
    public void start(Stage stage) throws RelireException {
        UserFolders folders = UserFolders.ofUser();
        SettingsFile settings = new SettingsFile(folders.config().resolve("settings.properties"));
        List<String> arguments = getParameters().getUnnamed();
        Shell shell = new Shell(stage, new Shell.Parts(
                new Wiring(folders).toolbox(), settings.read(), settings, folders.log(), null,
                arguments.isEmpty() ? null : Path.of(arguments.getFirst())));
        // bugs on any thread come to the one place that tells of them
        Thread.setDefaultUncaughtExceptionHandler((_, bug) -> Platform.runLater(() -> shell.desk().report(bug)));
        shell.show();
    }
}
