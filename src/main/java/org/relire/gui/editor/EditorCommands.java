package org.relire.gui.editor;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    /// @param tag     asks for a tag for what is selected
    /// @param find    asks for words on the page
    /// @param replace finds what is selected on the page to replace it
    /// @param menu    offers what can be done at the caret
    record Actions(ReadingArea area, PageCanvas canvas, EditorLayout layout, Runnable tag, Runnable find, Runnable replace, Runnable menu) {
    }

    private static final int CHOICES = 5;

    private final Map<String, Command> all = new LinkedHashMap<>();
    private final EditorViewModel model;
    private final PageTextViewModel text;
    private final Decisions decisions;
    private final BooleanBinding open;

    EditorCommands(EditorViewModel model, Actions actions) {
        this.model = model;
        this.text = model.text();
        this.decisions = text.decisions();
        this.open = model.pageProperty().isNotNull();
        addDoubts();
        addDecisions(actions.area());
        addEdits();
        addPages(actions);
        addFind(actions);
        addViews(actions);
    }

    private void addDoubts() {
        BooleanBinding doubts = Bindings.createBooleanBinding(
                () -> !text.marksProperty().get().doubts().isEmpty(), text.marksProperty());
        add("editor.doubt.next", doubts, decisions::next, "F3", "Shortcut+Right");
        add("editor.doubt.previous", doubts, decisions::previous, "Shift+F3", "Shortcut+Left");
    }

    private void addDecisions(ReadingArea area) {
        add("editor.decide", text.visitProperty().isNotNull(), decisions::decide, "Enter").overText();
        add("editor.accept", suggests(0), () -> decisions.accept(0), "Alt+Enter");
        for (int i = 0; i < CHOICES; i++) {
            choice(i);
        }
        add("editor.keep", open, decisions::keep, "Alt+K", "Alt+0");
        add("editor.readings", open, () -> text.askReadings(area.selectedOrWord()), "Alt+Down", "Shift+F2");
        add("editor.retype", open, area::selectWordAtCaret, "F2");
        add("editor.split", open, decisions::split, "Shortcut+D");
        add("editor.merge", open, decisions::merge, "Shortcut+M");
        add("editor.dictionary", open, model::addToDictionary, "Shortcut+Enter");
    }

    private void addEdits() {
        BooleanBinding edits = Bindings.createBooleanBinding(
                () -> !text.marksProperty().get().edits().isEmpty(), text.marksProperty());
        add("editor.edit.next", edits, decisions::nextEdit, "F4");
        add("editor.edit.previous", edits, decisions::previousEdit, "Shift+F4");
        add("editor.reject", Bindings.createBooleanBinding(
                () -> text.currentProperty().get() instanceof Doubt.OfEdit, text.currentProperty()),
                decisions::reject, "Alt+Back_Space", "Alt+R");
        add("editor.undo", text.canUndoProperty(), decisions::undo, "Shortcut+Z");
        add("editor.undo.series", text.seriesProperty().isNotNull(), model::undoSeries, "Shortcut+Alt+Z");
        add("editor.redo", text.canRedoProperty(), decisions::redo, "Shortcut+Shift+Z", "Shortcut+Y");
    }

    private void addPages(Actions actions) {
        add("editor.page.next", open, () -> model.turn(1), "Page_Down", "Alt+Page_Down");
        add("editor.page.previous", open, () -> model.turn(-1), "Page_Up", "Alt+Page_Up");
        add("editor.page.done", open, model::finish, "F6");
        add("editor.route.leave", model.routeProperty().isNotNull(), model::leaveRoute, "Shift+F6");
        add("editor.tag", open, actions.tag(), "Shortcut+T");
        add("editor.menu", open, actions.menu(), "Shift+F10", "Context_Menu");
        add("editor.state.unread", open, () -> model.setState(PageState.UNREAD), "Shortcut+Shift+U");
        add("editor.state.in-work", open, () -> model.setState(PageState.IN_WORK), "Shortcut+Shift+W");
        add("editor.state.corrected", open, () -> model.setState(PageState.CORRECTED), "Shortcut+Shift+Enter");
        add("editor.state.verified", open, () -> model.setState(PageState.VERIFIED), "Shortcut+Shift+V");
    }

    private void addFind(Actions actions) {
        BooleanBinding hits = Bindings.createBooleanBinding(() -> !model.find().hits().isEmpty(), text.marksProperty());
        add("editor.find", open, actions.find(), "Shortcut+F");
        add("editor.find.next", hits, model.find()::next, "Shortcut+G");
        add("editor.find.previous", hits, model.find()::previous, "Shortcut+Shift+G");
        add("editor.replace", open, actions.replace(), "Shortcut+H");
    }

    private void addViews(Actions actions) {
        PageCanvas canvas = actions.canvas();
        BooleanBinding scan = Bindings.createBooleanBinding(() -> {
            OpenPage page = model.pageProperty().get();
            return page != null && page.record().image() != null;
        }, model.pageProperty());
        add("editor.view.line", scan, actions.layout()::toggleByLine, "Alt+L");
        add("editor.raw", open, actions.layout()::nextRaw, "Alt+B");
        add("editor.legend", open, actions.layout()::toggleLegend, "Alt+G");
        add("editor.scan.larger", scan, canvas::zoomIn, "Alt+Plus", "Alt+Add", "Alt+Equals");
        add("editor.scan.smaller", scan, canvas::zoomOut, "Alt+Minus", "Alt+Subtract");
        add("editor.scan.width", scan, () -> canvas.fit(Viewport.Fit.WIDTH), "Alt+W");
        add("editor.scan.page", scan, () -> canvas.fit(Viewport.Fit.PAGE), "Alt+P");
        add("editor.scan.bare", scan, () -> canvas.setBare(true), "Shortcut+Space");
        add("editor.text.larger", open, actions.area()::larger, "Shortcut+Plus", "Shortcut+Add", "Shortcut+Equals");
        add("editor.text.smaller", open, actions.area()::smaller, "Shortcut+Minus", "Shortcut+Subtract");
        add("editor.text.standard", open, actions.area()::standardSize, "Shortcut+0", "Shortcut+Numpad0");
    }

    private void choice(int index) {
        String id = "editor.choose." + (index + 1);
        all.put(id, new Command(id, List.of(new DigitKey(index + 1, KeyCombination.ALT_DOWN)), suggests(index),
                () -> decisions.accept(index)));
    }

    private BooleanBinding suggests(int index) {
        return Bindings.createBooleanBinding(() -> {
            Doubt doubt = text.currentProperty().get();
            return doubt != null && doubt.suggestions().size() > index;
        }, text.currentProperty());
    }

    private Command add(String id, ObservableBooleanValue enabled, Runnable action, String... keys) {
        Command command = new Command(id, Arrays.stream(keys).map(EditorCommands::key).toList(), enabled, action);
        all.put(id, command);
        return command;
    }

    private static KeyCombination key(String name) {
        return KeyCombination.valueOf(name.replace("Page_", "Page ").replace("Back_Space", "Backspace")
                .replace("Numpad0", "Numpad 0").replace("Context_Menu", "Context Menu"));
    }

    List<Command> all() {
        return List.copyOf(all.values());
    }

    /// Whether a page is open.
    BooleanBinding isOpen() {
        return open;
    }

    /// The command of an id.
    Command of(String id) {
        return Objects.requireNonNull(all.get(id), id);
    }
}
