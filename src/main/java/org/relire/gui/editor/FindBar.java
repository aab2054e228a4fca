package org.relire.gui.editor;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.relire.gui.controls.CommandButton;
import org.relire.gui.controls.Icon;
import org.relire.workflow.Messages;

/// Asks for words on the open page. Enter goes to the next hit, Shift+Enter to the one before, Escape back to the text.
final class FindBar extends HBox {

    private final PageFind model;
    private final PageTextViewModel text;
    private final Messages messages;
    private final TextField field = new TextField();
    private final Runnable back;

    /// @param back gives the focus to the text
    FindBar(EditorViewModel editor, EditorCommands commands, Messages messages, Runnable back) {
        this.model = editor.find();
        this.text = editor.text();
        this.messages = messages;
        this.back = back;
        setId("find-bar");
        getStyleClass().add("find-bar");
        setAlignment(Pos.CENTER_LEFT);
        field.setId("find-on-page");
        field.setPromptText(messages.text("editor.find"));
        field.setAccessibleText(messages.text("editor.find"));
        field.textProperty().bindBidirectional(model.wantedProperty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        HBox.setHgrow(field, Priority.ALWAYS);
        Label count = new Label();
        count.setId("find-count");
        count.getStyleClass().add("muted");
        count.setMinWidth(USE_PREF_SIZE);
        count.textProperty().bind(Bindings.createStringBinding(this::count, text.marksProperty(), text.caretProperty(), model.wantedProperty()));
        field.accessibleHelpProperty().bind(count.textProperty());
        getChildren().addAll(field, count,
                new CommandButton(commands.of("editor.find.previous"), Feather.CHEVRON_UP, messages).iconOnly().unfocused(),
                new CommandButton(commands.of("editor.find.next"), Feather.CHEVRON_DOWN, messages).iconOnly().unfocused(), close());
        visibleProperty().bind(model.openProperty());
        managedProperty().bind(visibleProperty());
    }

    private Button close() {
        Button close = new Button(null, Icon.of(Feather.X));
        close.getStyleClass().addAll("button-icon", "flat");
        close.setAccessibleText(messages.text("editor.find.close"));
        close.setTooltip(new Tooltip(messages.text("editor.find.close")));
        close.setFocusTraversable(false);
        close.setOnAction(_ -> leave());
        return close;
    }

    private String count() {
        int hits = model.hits().size();
        if (model.wantedProperty().get().isBlank()) {
            return "";
        }
        return model.index().map(index -> messages.text("editor.find.at", index + 1, hits)).orElseGet(() -> messages.text("editor.find.count", hits));
    }

    private void onKey(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> {
                if (event.isShiftDown()) {
                    model.previous();
                } else {
                    model.next();
                }
                event.consume();
            }
            case ESCAPE -> {
                leave();
                event.consume();
            }
            default -> { }
        }
    }

    private void leave() {
        model.close();
        back.run();
    }

    /// Asks for what is selected, or anew for what was asked for last.
    void ask(String selected) {
        model.begin(selected);
        field.requestFocus();
        field.selectAll();
    }
}
