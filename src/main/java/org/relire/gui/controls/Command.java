package org.relire.gui.controls;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCombination;
import org.relire.workflow.Messages;

/// Something that can be done, by key, from the command palette or by a button. Its keys can be changed while the window
/// is open.
public final class Command {

    private final String id;
    private final List<KeyCombination> standardKeys;
    private final ReadOnlyObjectWrapper<List<KeyCombination>> keys;
    private final ObservableBooleanValue enabled;
    private final Runnable action;
    private boolean overText;

    /// @param id      also the message key of its name
    /// @param keys    that run it until a person wants others; the first is the one shown
    /// @param enabled whether it makes sense now
    public Command(String id, List<KeyCombination> keys, ObservableBooleanValue enabled, Runnable action) {
        this.id = id;
        this.standardKeys = List.copyOf(keys);
        this.keys = new ReadOnlyObjectWrapper<>(standardKeys);
        this.enabled = enabled;
        this.action = action;
    }

    /// While it makes sense, its keys run it also where they would write something.
    public Command overText() {
        overText = true;
        return this;
    }

    public boolean isOverText() {
        return overText;
    }

    public String id() {
        return id;
    }

    /// The keys that run it; the first is the one shown.
    public List<KeyCombination> keys() {
        return keys.get();
    }

    public ReadOnlyObjectProperty<List<KeyCombination>> keysProperty() {
        return keys.getReadOnlyProperty();
    }

    /// The keys that run it where nobody has changed them.
    public List<KeyCombination> standardKeys() {
        return standardKeys;
    }

    public void setKeys(List<KeyCombination> next) {
        keys.set(List.copyOf(next));
    }

    public ObservableBooleanValue enabled() {
        return enabled;
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
        return keys().isEmpty() ? "" : KeyNames.of(keys().getFirst(), messages);
    }
}
