package org.relire.gui.shell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.input.KeyCombination;
import org.relire.gui.controls.CharacterKey;
import org.relire.gui.controls.Command;
import org.relire.gui.controls.DigitKey;
import org.relire.gui.controls.PathChooser;
import org.relire.gui.work.RereadViewModel;

/// What can be done from everywhere.
final class ShellCommands {

    /// What only the window can do.
    record Actions(Runnable palette, Runnable keys, Runnable fold, Runnable preparation, Runnable reread) {
    }

    private final Map<Section, Command> sections = new EnumMap<>(Section.class);
    private final Command openCollection;
    private final Command createCollection;
    private final Command closeCollection;
    private final Command palette;
    private final Command keys;
    private final Command fold;
    private final Command cancelJob;
    private final Command preparation;
    private final Command rereadWith;
    private final Command seriesHere;
    private final Command historyHere;
    private final List<Command> rereading;

    ShellCommands(ShellViewModel model, PathChooser paths, Actions actions) {
        SimpleBooleanProperty always = new SimpleBooleanProperty(true);
        BooleanBinding open = model.workspaceProperty().isNotNull();
        for (Section section : Section.values()) {
            sections.put(section, new Command(section.key(),
                    List.of(section.digit() > 0
                            ? new DigitKey(section.digit(), KeyCombination.SHORTCUT_DOWN)
                            : KeyCombination.valueOf("F8")),
                    section.needsCollection() ? open : always, () -> model.show(section)));
        }
        openCollection = command("shell.open", () -> paths.folder("shell.open").ifPresent(model::open), "Shortcut+O");
        createCollection = command("shell.create", () -> paths.folder("shell.create").ifPresent(model::create), "Shortcut+N");
        closeCollection = new Command("shell.close", List.of(), open, model::closeCollection);
        palette = command("shell.palette", actions.palette(), "Shortcut+K");
        keys = new Command("shell.keys", List.of(KeyCombination.valueOf("F1"), new CharacterKey('?')), always, actions.keys());
        preparation = new Command("preparation.open", List.of(KeyCombination.valueOf("Shortcut+P")), open, actions.preparation());
        rereadWith = new Command("reread.with", List.of(KeyCombination.valueOf("Alt+Shift+R")), open, actions.reread());
        fold = command("shell.fold", actions.fold(), "Shortcut+B");
        seriesHere = new Command("series.here", List.of(KeyCombination.valueOf("F9")), open, model::showSeriesHere);
        historyHere = new Command("ledger.here", List.of(KeyCombination.valueOf("F7")), open, model::showHistoryHere);
        rereading = List.of(
                reread("reread.page", model, r -> r.page(RereadViewModel.Depth.OCR), "Shortcut+Shift+R"),
                reread("reread.document", model, r -> r.document(RereadViewModel.Depth.OCR)),
                reread("reread.repair-page", model, r -> r.page(RereadViewModel.Depth.REPAIR)),
                reread("reread.repair-document", model, r -> r.document(RereadViewModel.Depth.REPAIR)),
                reread("reread.restore", model, RereadViewModel::restore));
        cancelJob = new Command("shell.cancel-job", List.of(), model.ground().jobs().current().isNotNull(),
                () -> Objects.requireNonNull(model.ground().jobs().current().get()).cancel());
    }

    private static Command command(String id, Runnable action, String... keys) {
        return new Command(id, Arrays.stream(keys).map(KeyCombination::valueOf).toList(),
                new SimpleBooleanProperty(true), action);
    }

    /// What is typed is saved before the page is read again.
    private static Command reread(String id, ShellViewModel model, Consumer<RereadViewModel> action, String... keys) {
        return new Command(id, Arrays.stream(keys).map(KeyCombination::valueOf).toList(),
                model.workspaceProperty().isNotNull(), () -> {
            Workspace open = Objects.requireNonNull(model.workspaceProperty().get());
            open.editor().text().flush();
            open.editor().afterAll(() -> action.accept(open.reread()));
        });
    }

    Command of(Section section) {
        return Objects.requireNonNull(sections.get(section));
    }

    Command openCollection() {
        return openCollection;
    }

    Command createCollection() {
        return createCollection;
    }

    Command closeCollection() {
        return closeCollection;
    }

    Command palette() {
        return palette;
    }

    Command keys() {
        return keys;
    }

    Command cancelJob() {
        return cancelJob;
    }

    List<Command> all() {
        List<Command> all = new ArrayList<>(sections.values());
        all.addAll(List.of(seriesHere, historyHere, palette, keys, preparation, rereadWith, fold, openCollection, createCollection, closeCollection, cancelJob));
        all.addAll(rereading);
        return all;
    }
}
