package org.relire.gui.editor;

import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;
import org.relire.gui.controls.Icon;
import org.relire.model.Tag;
import org.relire.model.TagKind;
import org.relire.model.TextRange;
import org.relire.workflow.Messages;
import org.relire.workflow.StandardTags;

/// Asks for the tag of a passage: a finding, a recommendation, or a name of one's own.
final class TagMenu {

    private final EditorViewModel model;
    private final Messages messages;

    TagMenu(EditorViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    /// Opens the menu beside `anchor` for `range` of the shown text.
    void show(Node anchor, TextRange range) {
        ContextMenu menu = new ContextMenu();
        menu.setId("tag-menu");
        TextField own = new TextField();
        own.setPromptText(messages.text("editor.tag.own"));
        own.setAccessibleText(messages.text("editor.tag.own"));
        own.setOnAction(_ -> {
            if (!own.getText().isBlank()) {
                model.tag(range, new Tag(own.getText(), TagKind.CUSTOM));
            }
            menu.hide();
        });
        CustomMenuItem ownItem = new CustomMenuItem(own, false);
        menu.getItems().addAll(
                item("tag.kind.finding", Feather.EYE, range, StandardTags.FINDING),
                item("tag.kind.recommendation", Feather.FLAG, range, StandardTags.RECOMMENDATION),
                new SeparatorMenuItem(), ownItem);
        menu.show(anchor, Side.TOP, 24, 24);
    }

    private MenuItem item(String key, Feather icon, TextRange range, Tag tag) {
        MenuItem item = new MenuItem(messages.text(key), Icon.of(icon));
        item.setOnAction(_ -> model.tag(range, tag));
        return item;
    }
}
