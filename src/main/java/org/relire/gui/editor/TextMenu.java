package org.relire.gui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.IndexRange;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import org.relire.gui.controls.CommandMenu;
import org.relire.workflow.Messages;

/// The menu of the text: what the clipboard takes and gives, what the place under the pointer may read, what can be done with it.
final class TextMenu {

    private final ReadingArea area;
    private final PageTextViewModel model;
    private final EditorCommands commands;
    private final Messages messages;
    private final ContextMenu menu = new ContextMenu();

    TextMenu(ReadingArea area, PageTextViewModel model, EditorCommands commands, Messages messages) {
        this.area = area;
        this.model = model;
        this.commands = commands;
        this.messages = messages;
        menu.setId("text-menu");
        area.setOnContextMenuRequested(this::asked);
    }

    private void asked(ContextMenuEvent event) {
        event.consume();
        if (event.isKeyboardTrigger()) {
            open();
            return;
        }
        int at = area.hit(event.getX(), event.getY()).getInsertionIndex();
        IndexRange selected = area.getSelection();
        if (at < selected.getStart() || at > selected.getEnd()) {
            area.moveTo(at);
        }
        show(event.getScreenX(), event.getScreenY());
    }

    /// Opens it below the caret.
    void open() {
        Bounds place = Optional.ofNullable(area.getCaretBounds()).flatMap(caret -> caret).orElseGet(() -> area.localToScreen(area.getLayoutBounds()));
        show(place.getMinX(), Math.min(place.getMaxY(), area.localToScreen(area.getLayoutBounds()).getMaxY()));
    }

    private void show(double x, double y) {
        // a system's own key for menus may tell of it twice
        if (!menu.isShowing() && area.isEditable()) {
            menu.getItems().setAll(items());
            menu.show(area, x, y);
        }
    }

    private List<MenuItem> items() {
        boolean nothing = area.getSelection().getLength() == 0;
        List<MenuItem> items = new ArrayList<>(List.of(
                item("editor.menu.cut", nothing, area::cut), item("editor.menu.copy", nothing, area::copy),
                item("editor.menu.paste", !Clipboard.getSystemClipboard().hasString(), area::paste), new SeparatorMenuItem()));
        Doubt doubt = model.currentProperty().get();
        if (doubt != null) {
            for (int i = 0; i < Math.min(Choice.MOST, doubt.suggestions().size()); i++) {
                items.add(suggestion(i, Choice.shown(doubt.suggestions().get(i), messages)));
            }
        }
        for (String id : List.of("editor.keep", "editor.readings", "editor.tag")) {
            items.add(CommandMenu.item(commands.of(id), messages));
        }
        return items;
    }

    private MenuItem item(String key, boolean disabled, Runnable action) {
        MenuItem item = new MenuItem(messages.text(key));
        item.setDisable(disabled);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private MenuItem suggestion(int index, String words) {
        MenuItem item = CommandMenu.item(commands.of("editor.choose." + (index + 1)), messages);
        item.setMnemonicParsing(false);
        item.getStyleClass().add("suggested-reading");
        item.setText(words);
        return item;
    }
}
