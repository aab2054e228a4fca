package org.relire.gui.controls;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import org.relire.workflow.Messages;

/// Names of keys as they stand on a keyboard of the person's language.
final class KeyNames {

    private KeyNames() {
    }

    static String of(KeyCombination keys, Messages messages) {
        List<String> parts = new ArrayList<>();
        if (isDown(keys.getShortcut()) || isDown(keys.getControl())) {
            parts.add(messages.text("key.ctrl"));
        }
        if (isDown(keys.getAlt())) {
            parts.add(messages.text("key.alt"));
        }
        if (isDown(keys.getShift())) {
            parts.add(messages.text("key.shift"));
        }
        parts.add(switch (keys) {
            case KeyCodeCombination code -> of(code.getCode(), messages);
            case DigitKey digit -> String.valueOf(digit.digit());
            default -> keys.getDisplayText();
        });
        return String.join(" + ", parts);
    }

    private static boolean isDown(ModifierValue modifier) {
        return modifier == ModifierValue.DOWN;
    }

    private static String of(KeyCode code, Messages messages) {
        return switch (code) {
            case ENTER -> messages.text("key.enter");
            case DELETE -> messages.text("key.delete");
            case BACK_SPACE -> messages.text("key.backspace");
            case PAGE_UP -> messages.text("key.page-up");
            case PAGE_DOWN -> messages.text("key.page-down");
            case SPACE -> messages.text("key.space");
            case ESCAPE -> messages.text("key.escape");
            case HOME -> messages.text("key.home");
            case END -> messages.text("key.end");
            case UP -> "↑";
            case DOWN -> "↓";
            case LEFT -> "←";
            case RIGHT -> "→";
            case PERIOD -> ".";
            case COMMA -> ",";
            case PLUS -> "+";
            case MINUS -> "-";
            default -> code.getName();
        };
    }
}
