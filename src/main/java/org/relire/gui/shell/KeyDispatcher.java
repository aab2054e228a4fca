package org.relire.gui.shell;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.input.KeyEvent;
import org.fxmisc.richtext.GenericStyledArea;
import org.relire.gui.controls.Command;

/// Runs commands by their keys: the shown screen's first, then the window's. Keys that type something do nothing else
/// where a person can type.
final class KeyDispatcher {

    private final Supplier<List<Command>> commands;
    private final BooleanSupplier blocked;
    private boolean handled;

    /// @param commands those that hold now, the more specific first
    /// @param blocked  whether something over the window takes the keys
    KeyDispatcher(Supplier<List<Command>> commands, BooleanSupplier blocked) {
        this.commands = commands;
        this.blocked = blocked;
    }

    void install(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            handled = !blocked.getAsBoolean() && dispatch(event, scene.getFocusOwner());
            if (handled) {
                event.consume();
            }
        });
        // what the keys would write follows as an event of its own: Alt+2 must not leave a 2 in the text
        scene.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (handled) {
                event.consume();
            }
        });
    }

    private boolean dispatch(KeyEvent event, Node focus) {
        for (Command command : commands.get()) {
            for (KeyCombination keys : command.keys()) {
                if (keys.match(event) && !isTaken(command, keys, event, focus) && command.run()) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Whether what has the focus does something with the keys itself.
    private static boolean isTaken(Command command, KeyCombination keys, KeyEvent event, Node focus) {
        return belongsToText(keys, event) && isText(focus) && !(command.isOverText() && isPageText(focus))
                || editsField(event) && focus instanceof TextInputControl
                || belongsToButton(event) && isButton(focus);
    }

    private static boolean belongsToButton(KeyEvent event) {
        boolean presses = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE;
        return presses && !event.isShortcutDown() && !event.isAltDown();
    }

    private static boolean isButton(Node focus) {
        return focus instanceof ButtonBase || focus instanceof ComboBoxBase<?>;
    }

    /// Whether the keys write or edit where there is text: letters, Enter, Delete and the like without Ctrl or Alt.
    private static boolean belongsToText(KeyCombination keys, KeyEvent event) {
        boolean modified = isDown(keys.getShortcut()) || isDown(keys.getControl()) || isDown(keys.getAlt());
        return !modified && !event.getCode().isFunctionKey() && !isPaging(event);
    }

    /// Whether the keys edit a field, which has an undo of its own; the page's text has that of its page.
    private static boolean editsField(KeyEvent event) {
        return event.isShortcutDown() && !event.isAltDown() && switch (event.getCode()) {
            case Z, Y, X, C, V, A, LEFT, RIGHT, BACK_SPACE, DELETE -> true;
            default -> false;
        };
    }

    private static boolean isPaging(KeyEvent event) {
        return switch (event.getCode()) {
            case PAGE_UP, PAGE_DOWN -> true;
            default -> false;
        };
    }

    private static boolean isDown(ModifierValue value) {
        return value == ModifierValue.DOWN;
    }

    private static boolean isPageText(Node focus) {
        return focus instanceof GenericStyledArea<?, ?, ?>;
    }

    private static boolean isText(Node focus) {
        return focus instanceof TextInputControl || isPageText(focus);
    }
}
