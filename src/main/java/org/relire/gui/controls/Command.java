package org.relire.gui.controls;

import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCombination;
import org.relire.workflow.Messages;

/// Something that can be done, by key, from the command palette or by a button.
///
/// @param id      also the message key of its name
/// @param keys    that run it; the first is the one shown
/// @param enabled whether it makes sense now
public record Command(String id, List<KeyCombination> keys, ObservableBooleanValue enabled, Runnable action) {

    public Command {
        keys = List.copyOf(keys);
    }

    /// Runs the command if it makes sense now.
    ///
    /// @return whether it ran
    public boolean run() {
        if (!enabled.get()) {
            return false;
        }
        action.run();
        return true;
    }

    public String name(Messages messages) {
        return messages.text(id);
    }

    /// The keys for people, such as "Ctrl + K"; empty without any.
    public String shownKeys(Messages messages) {
        return keys.isEmpty() ? "" : KeyNames.of(keys.getFirst(), messages);
    }
}
