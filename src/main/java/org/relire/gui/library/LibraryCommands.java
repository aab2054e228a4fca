package org.relire.gui.library;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ObservableList;
import javafx.scene.input.KeyCombination;
import org.relire.gui.controls.Command;
import org.relire.gui.controls.Confirmation;
import org.relire.gui.controls.Sentence;
import org.relire.gui.controls.ViewContext;
import org.relire.workflow.port.ExportFormat;

/// What can be done in the library.
final class LibraryCommands {

    static final List<ExportFormat> FORMATS =
            List.of(ExportFormat.TXT, ExportFormat.PDF, ExportFormat.ALTO, ExportFormat.HOCR);

    private final LibraryViewModel model;
    private final ViewContext context;
    private final ObservableList<DocumentRow> selected;
    private final Command importFiles;
    private final Command importFolder;
    private final Command open;
    private final Command delete;
    private final Command retry;
    private final Command resume;
    private final Command filter;
    private final Command view;
    private final Command choose;
    private final List<Command> exports;
    private Runnable onFilter = () -> { };
    private Runnable onExport = () -> { };

    LibraryCommands(LibraryViewModel model, ViewContext context, ObservableList<DocumentRow> selected,
            BooleanProperty asGrid, Consumer<DocumentRow> opener) {
        this.model = model;
        this.context = context;
        this.selected = selected;
        BooleanProperty always = new SimpleBooleanProperty(true);
        BooleanBinding any = Bindings.isNotEmpty(selected);
        importFiles = new Command("library.import-files", keys("Shortcut+I"), always,
                () -> model.importPaths(context.paths().filesToImport()));
        importFolder = new Command("library.import-folder", keys("Shortcut+Shift+I"), always,
                () -> context.paths().folder("library.import-folder").ifPresent(f -> model.importPaths(List.of(f))));
        open = new Command("library.open", List.of(), any, () -> opener.accept(selected.getFirst()));
        delete = new Command("library.delete", keys("Delete"), any, this::askToDelete);
        retry = new Command("library.retry", keys("Shortcut+R"),
                Bindings.createBooleanBinding(() -> selected.stream().anyMatch(r -> !r.failed().isEmpty()), selected),
                () -> model.retry(List.copyOf(selected)));
        resume = new Command("library.resume", List.of(), model.unfinished(), model::resume);
        filter = new Command("library.filter", keys("Shortcut+F"), always, () -> onFilter.run());
        choose = new Command("library.export", keys("Shortcut+E"), any, () -> onExport.run());
        exports = FORMATS.stream().map(format ->
                new Command("library.export." + format.id(), List.of(), any, () -> export(format))).toList();
        view = new Command("library.view.toggle", keys("Shortcut+G"), always, () -> asGrid.set(!asGrid.get()));
    }

    private static List<KeyCombination> keys(String name) {
        return List.of(KeyCombination.valueOf(name));
    }

    void onFilter(Runnable action) {
        onFilter = action;
    }

    /// @param action offers the formats to export in
    void onExport(Runnable action) {
        onExport = action;
    }

    Command importFiles() {
        return importFiles;
    }

    Command importFolder() {
        return importFolder;
    }

    Command open() {
        return open;
    }

    Command delete() {
        return delete;
    }

    Command retry() {
        return retry;
    }

    Command resume() {
        return resume;
    }

    List<Command> all() {
        return Stream.concat(
                Stream.of(importFiles, importFolder, open, retry, resume, filter, view, delete, choose), exports.stream()).toList();
    }

    void export(ExportFormat format) {
        List<DocumentRow> rows = List.copyOf(selected);
        context.paths().folder("library.export").ifPresent(folder -> model.export(rows, format, folder));
    }

    private void askToDelete() {
        List<DocumentRow> rows = List.copyOf(selected);
        Sentence text = rows.size() == 1
                ? Sentence.of("library.delete.one", rows.getFirst().document().fileName())
                : Sentence.of("library.delete.many", rows.size());
        context.confirmation().ask(
                new Confirmation.Question(Sentence.of("library.delete.title", rows.size()), text, "library.delete"),
                () -> model.remove(rows));
    }
}
