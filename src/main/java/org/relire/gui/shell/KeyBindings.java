package org.relire.gui.shell;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.relire.gui.controls.Command;
import org.relire.gui.settings.SettingsViewModel;

/// Which keys run which command, as a person has set them. What is set holds at once and is kept in the settings.
final class KeyBindings {

    /// Before the number of a key among a command's standard ones, which may have no name of its own.
    private static final String STANDARD = "standard:";

    private final SettingsViewModel settings;

    KeyBindings(SettingsViewModel settings) {
        this.settings = settings;
    }

    /// Gives the commands the keys that a person wants for them.
    void apply(Collection<Command> commands) {
        for (Command command : commands) {
            List<String> wanted = settings.get().keys().get(command.id());
            command.setKeys(wanted == null ? command.standardKeys() : read(wanted, command));
        }
    }

    private static List<KeyCombination> read(List<String> names, Command command) {
        List<KeyCombination> keys = new ArrayList<>();
        for (String name : names) {
            try {
                keys.add(name.startsWith(STANDARD)
                        ? command.standardKeys().get(Integer.parseInt(name.substring(STANDARD.length())))
                        : KeyCombination.valueOf(name));
            } catch (IllegalArgumentException | IndexOutOfBoundsException _) {
                // written by hand, or by a version that knew other keys
                return command.standardKeys();
            }
        }
        return keys;
    }

    boolean isChanged(Command command) {
        return settings.get().keys().containsKey(command.id());
    }

    /// Sets the one key of a command; null for none.
    void set(Command command, @Nullable KeyCombination key) {
        save(command, key == null ? List.of() : List.of(key));
    }

    private void save(Command command, List<KeyCombination> keys) {
        settings.change(s -> s.withKeys(command.id(), keys.stream().map(key -> name(command, key)).toList()));
        command.setKeys(keys);
    }

    private static String name(Command command, KeyCombination key) {
        int standard = command.standardKeys().indexOf(key);
        return standard >= 0 ? STANDARD + standard : key.getName();
    }

    /// Takes a key away from a command that had it; others of its keys stay.
    void release(Command command, KeyEvent key) {
        save(command, command.keys().stream().filter(k -> !k.match(key)).toList());
    }

    void reset(Command command) {
        settings.change(s -> s.withKeys(command.id(), null));
        command.setKeys(command.standardKeys());
    }

    void resetAll(Collection<Command> commands) {
        settings.change(s -> s.withStandardKeys());
        commands.forEach(c -> c.setKeys(c.standardKeys()));
    }

    /// The keys that were pressed; empty while only Ctrl, Alt, Shift or the like are down.
    static Optional<KeyCombination> pressed(KeyEvent event) {
        if (event.getCode().isModifierKey()) {
            return Optional.empty();
        }
        return Optional.of(new KeyCodeCombination(event.getCode(), value(event.isShiftDown()), value(event.isControlDown()),
                value(event.isAltDown()), value(event.isMetaDown()), ModifierValue.UP));
    }

    private static ModifierValue value(boolean down) {
        return down ? ModifierValue.DOWN : ModifierValue.UP;
    }

    /// The other command that has the keys already, among those that hold at the same time.
    static Optional<Command> rival(Command command, KeyEvent event, Collection<Command> together) {
        return together.stream().filter(c -> c != command)
                .filter(c -> c.keys().stream().anyMatch(k -> k.match(event))).findFirst();
    }

    /// Whether the keys write or edit where there is text, so that they could do nothing else there.
    static boolean writes(KeyEvent event) {
        boolean modified = event.isControlDown() || event.isAltDown() || event.isMetaDown();
        return !modified && !event.getCode().isFunctionKey() && switch (event.getCode()) {
            case PAGE_UP, PAGE_DOWN -> false;
            default -> true;
        };
    }
}
