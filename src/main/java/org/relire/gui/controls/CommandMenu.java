package org.relire.gui.controls;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.kordamp.ikonli.feather.Feather;
import org.relire.workflow.Messages;

/// A button that offers several commands: their names and keys, each disabled while it makes no sense.
public final class CommandMenu extends MenuButton {

    public CommandMenu(String name, Feather icon, List<Command> commands, Messages messages) {
        super(name, Icon.of(icon));
        commands.forEach(command -> getItems().add(item(command, messages)));
        setMinWidth(USE_PREF_SIZE);
    }

    /// An item for a command.
    public static MenuItem item(Command command, Messages messages) {
        MenuItem item = new MenuItem(command.name(messages));
        item.acceleratorProperty().bind(command.keysProperty().map(keys -> keys.isEmpty() ? null : keys.getFirst()));
        item.disableProperty().bind(Bindings.not(command.enabled()));
        item.setOnAction(_ -> command.run());
        return item;
    }
}
