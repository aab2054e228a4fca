package org.relire.gui.controls;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.relire.workflow.Messages;

/// A button for a command: its name, its keys in the tooltip, disabled while the command makes no sense.
public final class CommandButton extends Button {

    public CommandButton(Command command, Feather icon, Messages messages) {
        super(command.name(messages), Icon.of(icon));
        setAccessibleText(command.name(messages));
        setTooltip(new Tooltip(tip(command, messages)));
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
