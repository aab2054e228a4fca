package org.relire.gui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.relire.gui.controls.PathChooser;
import org.relire.workflow.Messages;

/// Asks with the system's own dialogs.
final class StagePathChooser implements PathChooser {

    private final Window owner;
    private final Supplier<Messages> messages;
    private @Nullable File last;
    private final File home = new File(System.getProperty("user.home"));

    StagePathChooser(Window owner, Supplier<Messages> messages) {
        this.owner = owner;
        this.messages = messages;
    }

    @Override
    public List<Path> filesToImport() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get().text("library.import-files"));
        chooser.setInitialDirectory(start());
        chooser.getExtensionFilters().addAll(
                new FileChooser.ExtensionFilter(messages.get().text("files.readable"),
                        "*.pdf", "*.tif", "*.tiff", "*.png", "*.jpg", "*.jpeg", "*.txt",
                        "*.PDF", "*.TIF", "*.TIFF", "*.PNG", "*.JPG", "*.JPEG", "*.TXT"),
                new FileChooser.ExtensionFilter(messages.get().text("files.all"), "*.*"));
        List<File> files = chooser.showOpenMultipleDialog(owner);
        if (files == null) {
            return List.of();
        }
        last = files.getFirst().getParentFile();
        return files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> folder(String titleKey) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(messages.get().text(titleKey));
        chooser.setInitialDirectory(start());
        return chosen(chooser.showDialog(owner));
    }

    @Override
    public Optional<Path> target(String titleKey, String suggestedName) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get().text(titleKey));
        chooser.setInitialDirectory(start());
        chooser.setInitialFileName(suggestedName);
        return chosen(chooser.showSaveDialog(owner));
    }

    /// Where the dialog begins: the last folder, while it is there, since JavaFX throws for one that is gone; else the
    /// user's, for a dialog that begins with what was used recently offers no new folder.
    private @Nullable File start() {
        return Stream.of(last, home).filter(folder -> folder != null && folder.isDirectory()).findFirst().orElse(null);
    }

    private Optional<Path> chosen(@Nullable File file) {
        if (file != null) {
            last = file.getParentFile();
        }
        return Optional.ofNullable(file).map(File::toPath);
    }
}
