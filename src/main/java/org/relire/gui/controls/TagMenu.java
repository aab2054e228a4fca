package org.relire.gui.controls;

import java.util.List;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;
import org.relire.model.Annotation;
import org.relire.model.Tag;
import org.relire.model.TagKind;
import org.relire.workflow.Messages;
import org.relire.workflow.StandardTags;

/// Asks for a passage's tag: a finding, a recommendation, or a name of one's own; or which of its tags to take off. The same wherever passages are tagged.
public final class TagMenu {

    private final Messages messages;

    public TagMenu(Messages messages) {
        this.messages = messages;
    }

    /// Opens the menu over the top of `anchor`.
    ///
    /// @param known  tags that people made, offered by name
    /// @param chosen takes the tag; not called if the person goes back
    public void show(Node anchor, List<Tag> known, Consumer<Tag> chosen) {
        show(anchor, known, chosen, List.of(), _ -> { });
    }

    /// The same for a passage that bears tags.
    ///
    /// @param borne   its tags
    /// @param removed takes the one that is to go
    public void show(Node anchor, List<Tag> known, Consumer<Tag> chosen, List<Annotation> borne, Consumer<Annotation> removed) {
        ContextMenu menu = new ContextMenu();
        menu.setId("tag-menu");
        TextField own = new TextField();
        own.setPromptText(messages.text("tag.own"));
        own.setAccessibleText(messages.text("tag.own"));
        own.setOnAction(_ -> {
            if (!own.getText().isBlank()) {
                chosen.accept(new Tag(own.getText(), TagKind.CUSTOM));
            }
            menu.hide();
        });
        menu.getItems().addAll(
                item(Feather.EYE, StandardTags.FINDING, chosen), item(Feather.FLAG, StandardTags.RECOMMENDATION, chosen),
                new SeparatorMenuItem());
        known.forEach(tag -> menu.getItems().add(item(Feather.TAG, tag, chosen)));
        menu.getItems().add(new CustomMenuItem(own, false));
        if (!borne.isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
            borne.forEach(annotation -> menu.getItems().add(removal(annotation, removed)));
        }
        menu.setOnShown(_ -> giveFocus(own));
        // what the menu leaves of the keys is not for the text below it
        menu.addEventHandler(KeyEvent.KEY_PRESSED, TagMenu::keep);
        menu.addEventHandler(KeyEvent.KEY_TYPED, TagMenu::keep);
        menu.show(anchor, Side.TOP, 24, 24);
    }

    private static void keep(KeyEvent event) {
        if (event.getCode() != KeyCode.ESCAPE) {
            event.consume();
        }
    }

    /// The arrows lead to a field's item only: the field takes the focus from it, and leaves the arrows to it.
    private static void giveFocus(TextField field) {
        Parent item = field.getParent();
        item.focusedProperty().subscribe(focused -> {
            if (focused) {
                field.requestFocus();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
                Event.fireEvent(item, event);
                event.consume();
            }
        });
    }

    private MenuItem removal(Annotation annotation, Consumer<Annotation> removed) {
        MenuItem item = new MenuItem(messages.text("tag.remove", TagName.of(annotation.tag()).in(messages)), Icon.of(Feather.X));
        item.setOnAction(_ -> removed.accept(annotation));
        return item;
    }

    private MenuItem item(Feather icon, Tag tag, Consumer<Tag> chosen) {
        MenuItem item = new MenuItem(TagName.of(tag).in(messages), Icon.of(icon));
        // an underscore in a name is no mnemonic
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> chosen.accept(tag));
        return item;
    }
}
