package org.relire.gui.shell;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.relire.gui.controls.Command;
import org.relire.gui.controls.Icon;
import org.relire.workflow.Messages;

/// A command and its keys in the key map. Pressing the keys' button waits for other keys; a key that another command has is
/// taken from it only when it is pressed again.
final class KeyRow extends VBox {

    private final Command command;
    private final List<Command> together;
    private final boolean overText;
    private final KeyBindings bindings;
    private final Messages messages;
    private final Button keys = new Button();
    private final Button reset = new Button(null, Icon.of(Feather.ROTATE_CCW));
    private final Label said = new Label();
    private boolean waiting;
    private @Nullable Command rival;

    /// Where a row's command lives.
    ///
    /// @param together commands that hold at the same time
    /// @param overText whether there is text to write in
    record Place(List<Command> together, boolean overText) {
    }

    KeyRow(Command command, Place place, KeyBindings bindings, Messages messages) {
        this.command = command;
        this.together = place.together();
        this.overText = place.overText() && !command.isOverText();
        this.bindings = bindings;
        this.messages = messages;
        getStyleClass().add("key-row");
        Label name = new Label(command.name(messages));
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        keys.getStyleClass().addAll("key", "flat");
        keys.setMinWidth(USE_PREF_SIZE);
        keys.setOnAction(_ -> listen());
        keys.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        keys.addEventFilter(KeyEvent.KEY_TYPED, this::swallow);
        keys.addEventFilter(KeyEvent.KEY_RELEASED, this::swallow);
        keys.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                stop();
            }
        });
        reset.getStyleClass().addAll("button-icon", "flat", "small");
        reset.setAccessibleText(messages.text("shell.keys.reset", command.name(messages)));
        reset.setTooltip(new Tooltip(messages.text("shell.keys.reset", command.name(messages))));
        reset.setOnAction(_ -> bindings.reset(command));
        reset.visibleProperty().bind(Bindings.createBooleanBinding(() -> bindings.isChanged(command), command.keysProperty()));
        reset.managedProperty().bind(reset.visibleProperty());
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        said.getStyleClass().add("key-said");
        said.managedProperty().bind(said.visibleProperty());
        HBox row = new HBox(name, reset, keys);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("key-line");
        getChildren().addAll(row, said);
        command.keysProperty().subscribe(_ -> stop());
    }

    /// Whether the command's name or keys hold these words, however they are written.
    boolean holds(String words) {
        return plain(command.name(messages) + " " + command.shownKeys(messages) + " "
                + command.shownKeys(messages).replace(" ", "")).contains(plain(words.strip()));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }

    private void listen() {
        keys.requestFocus();
        waiting = true;
        rival = null;
        keys.setText(messages.text("shell.keys.press"));
        say(messages.text("shell.keys.how"));
    }

    private void stop() {
        waiting = false;
        rival = null;
        say("");
        String shown = command.shownKeys(messages);
        keys.setText(shown.isEmpty() ? messages.text("shell.keys.none") : shown);
        keys.setAccessibleText(messages.text("shell.keys.change", command.name(messages), shown));
    }

    private void say(String sentence) {
        said.setText(sentence);
        said.setVisible(!sentence.isEmpty());
    }

    private void swallow(KeyEvent event) {
        if (waiting) {
            event.consume();
        }
    }

    private void pressed(KeyEvent event) {
        if (!waiting) {
            return;
        }
        event.consume();
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        if (plain && event.getCode() == KeyCode.ESCAPE) {
            stop();
        } else if (plain && (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE)) {
            bindings.set(command, null);
            stop();
        } else {
            KeyBindings.pressed(event).ifPresent(chosen -> choose(event, chosen));
        }
    }

    private void choose(KeyEvent event, KeyCombination chosen) {
        if (overText && KeyBindings.writes(event)) {
            say(messages.text("shell.keys.writes"));
            return;
        }
        Optional<Command> has = KeyBindings.rival(command, event, together);
        if (has.isPresent() && rival != has.get()) {
            rival = has.get();
            say(messages.text("shell.keys.taken", has.get().name(messages)));
            return;
        }
        has.ifPresent(other -> bindings.release(other, event));
        bindings.set(command, chosen);
        stop();
    }
}
