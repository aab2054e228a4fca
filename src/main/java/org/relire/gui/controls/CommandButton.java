package org.relire.gui.controls;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.relire.workflow.Messages;

/// A button for a command: its name, its keys in the tooltip, disabled while the command makes no sense.
public final class CommandButton extends Button {

    public CommandButton(Command command, Feather icon, Messages messages) {
        super(command.name(messages), Icon.of(icon));
        setAccessibleText(command.name(messages));
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(Bindings.createStringBinding(() -> tip(command, messages), command.keysProperty()));
        setTooltip(tip);
        disableProperty().bind(Bindings.not(command.enabled()));
        setMinWidth(USE_PREF_SIZE);
        setOnAction(_ -> command.run());
    }

    /// Shows the icon alone; the name stays in the tooltip and for screen readers.
    public CommandButton iconOnly() {
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        getStyleClass().addAll("button-icon", "flat");
        return this;
    }

    /// Shows the keys beside the name, so that they are learnt in passing.
    ///
    /// @param name a shorter one than the command's, which stays in the tooltip
    public CommandButton withKeys(Command command, String name, Messages messages) {
        setText(name);
        Label keys = new Label();
        keys.getStyleClass().addAll("key", "small-key");
        keys.textProperty().bind(Bindings.createStringBinding(
                () -> command.shownKeys(messages).replace(" + ", "+"), command.keysProperty()));
        keys.visibleProperty().bind(keys.textProperty().isNotEmpty());
        keys.managedProperty().bind(keys.visibleProperty());
        keys.setMinWidth(USE_PREF_SIZE);
        setGraphic(keys);
        setContentDisplay(ContentDisplay.RIGHT);
        getStyleClass().add("with-keys");
        return this;
    }

    /// A button that does not take the focus from the text.
    public CommandButton unfocused() {
        setFocusTraversable(false);
        return this;
    }

    public CommandButton styled(String styleClass) {
        getStyleClass().add(styleClass);
        return this;
    }

    private static String tip(Command command, Messages messages) {
        String keys = command.shownKeys(messages);
        return keys.isEmpty() ? command.name(messages) : command.name(messages) + "  (" + keys + ")";
    }
}
