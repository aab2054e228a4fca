package org.relire.gui.editor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCombination;
import org.relire.gui.controls.Command;
import org.relire.gui.controls.DigitKey;
import org.relire.gui.controls.PageCanvas;
import org.relire.gui.controls.Viewport;
import org.relire.model.PageState;

/// What can be done in the editor, and by which keys.
final class EditorCommands {

    /// What the commands need of the text and of its surroundings.
    ///
    /// @param retype selects the word at the caret
    /// @param tag    asks for a tag for what is selected
    record Actions(ReadingArea area, PageCanvas canvas, Runnable retype, Runnable tag) {
    }

    private static final int CHOICES = 5;

    private final List<Command> all = new ArrayList<>();
    private final BooleanBinding open;
    private final Command nextDoubt;
    private final Command previousDoubt;
    private final Command keep;
    private final Command addToDictionary;
    private final Command retype;
    private final Command reject;
    private final Command undo;
    private final Command redo;
    private final Command nextPage;
    private final Command previousPage;
    private final Command tag;
    private final Command zoomIn;
    private final Command zoomOut;
    private final Command fitWidth;
    private final Command fitPage;

    EditorCommands(EditorViewModel model, Actions actions) {
        open = model.pageProperty().isNotNull();
        PageTextViewModel text = model.text();
        BooleanBinding doubts = Bindings.createBooleanBinding(
                () -> !text.marksProperty().get().doubts().isEmpty(), text.marksProperty());
        BooleanBinding edits = Bindings.createBooleanBinding(
                () -> !text.marksProperty().get().edits().isEmpty(), text.marksProperty());
        nextDoubt = add("editor.doubt.next", doubts, text::nextDoubt, "F3", "Shortcut+Right");
        previousDoubt = add("editor.doubt.previous", doubts, text::previousDoubt, "Shift+F3", "Shortcut+Left");
        add("editor.accept", suggests(text, 0), () -> text.accept(0), "Alt+Enter");
        for (int i = 0; i < CHOICES; i++) {
            choice(text, i);
        }
        keep = add("editor.keep", open, text::keep, "Alt+K", "Alt+0");
        retype = add("editor.retype", open, actions.retype(), "F2");
        addToDictionary = add("editor.dictionary", open, model::addToDictionary, "Shortcut+Enter");
        nextEdit(text, edits);
        reject = add("editor.reject", Bindings.createBooleanBinding(
                () -> text.currentProperty().get() instanceof Doubt.OfEdit, text.currentProperty()),
                text::reject, "Alt+Back_Space", "Alt+R");
        undo = add("editor.undo", text.canUndoProperty(), text::undo, "Shortcut+Z");
        redo = add("editor.redo", text.canRedoProperty(), text::redo, "Shortcut+Shift+Z", "Shortcut+Y");
        nextPage = add("editor.page.next", open, () -> model.turn(1), "Page_Down", "Alt+Page_Down");
        previousPage = add("editor.page.previous", open, () -> model.turn(-1), "Page_Up", "Alt+Page_Up");
        tag = add("editor.tag", open, actions.tag(), "Shortcut+T");
        add("editor.state.corrected", open, () -> model.setState(PageState.CORRECTED), "Shortcut+Shift+Enter");
        add("editor.state.verified", open, () -> model.setState(PageState.VERIFIED), "Shortcut+Shift+V");
        zoomIn = add("editor.scan.larger", open, actions.canvas()::zoomIn, "Alt+Plus", "Alt+Add", "Alt+Equals");
        zoomOut = add("editor.scan.smaller", open, actions.canvas()::zoomOut, "Alt+Minus", "Alt+Subtract");
        fitWidth = add("editor.scan.width", open, () -> actions.canvas().fit(Viewport.Fit.WIDTH), "Alt+W");
        fitPage = add("editor.scan.page", open, () -> actions.canvas().fit(Viewport.Fit.PAGE), "Alt+P");
        add("editor.scan.bare", open, () -> actions.canvas().setBare(true), "Shortcut+Space");
        add("editor.text.larger", open, actions.area()::larger, "Shortcut+Plus", "Shortcut+Add", "Shortcut+Equals");
        add("editor.text.smaller", open, actions.area()::smaller, "Shortcut+Minus", "Shortcut+Subtract");
        add("editor.text.standard", open, actions.area()::standardSize, "Shortcut+0", "Shortcut+Numpad0");
    }

    private void nextEdit(PageTextViewModel text, BooleanBinding edits) {
        add("editor.edit.next", edits, text::nextEdit, "F4");
        add("editor.edit.previous", edits, text::previousEdit, "Shift+F4");
    }

    private void choice(PageTextViewModel text, int index) {
        all.add(new Command("editor.choose." + (index + 1),
                List.of(new DigitKey(index + 1, KeyCombination.ALT_DOWN)), suggests(text, index),
                () -> text.accept(index)));
    }

    private static BooleanBinding suggests(PageTextViewModel text, int index) {
        return Bindings.createBooleanBinding(() -> {
            Doubt doubt = text.currentProperty().get();
            return doubt != null && doubt.suggestions().size() > index;
        }, text.currentProperty());
    }

    private Command add(String id, ObservableBooleanValue enabled, Runnable action, String... keys) {
        Command command = new Command(id, Arrays.stream(keys).map(EditorCommands::key).toList(), enabled, action);
        all.add(command);
        return command;
    }

    private static KeyCombination key(String name) {
        return KeyCombination.valueOf(name.replace("Page_", "Page ").replace("Back_Space", "Backspace")
                .replace("Numpad0", "Numpad 0"));
    }

    List<Command> all() {
        return List.copyOf(all);
    }

    /// Whether a page is open.
    BooleanBinding isOpen() {
        return open;
    }

    Command nextDoubt() {
        return nextDoubt;
    }

    Command previousDoubt() {
        return previousDoubt;
    }

    Command keep() {
        return keep;
    }

    Command addToDictionary() {
        return addToDictionary;
    }

    Command retype() {
        return retype;
    }

    Command reject() {
        return reject;
    }

    Command undo() {
        return undo;
    }

    Command redo() {
        return redo;
    }

    Command nextPage() {
        return nextPage;
    }

    Command previousPage() {
        return previousPage;
    }

    Command tag() {
        return tag;
    }

    Command zoomIn() {
        return zoomIn;
    }

    Command zoomOut() {
        return zoomOut;
    }

    Command fitWidth() {
        return fitWidth;
    }

    Command fitPage() {
        return fitPage;
    }
}
