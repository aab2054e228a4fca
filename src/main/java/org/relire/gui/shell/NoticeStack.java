package org.relire.gui.shell;

import atlantafx.base.controls.Notification;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.relire.gui.controls.Command;
import org.relire.gui.controls.Icon;
import org.relire.workflow.Messages;

/// Notices at the window's corner: good news goes by itself, bad news stays until it is closed.
///
/// JavaFX has no way to have a screen reader say what lies outside the focus. So a key brings the last notice back and gives it
/// the focus, where it is read out and stays.
final class NoticeStack extends VBox {

    private static final Duration SHOWN = Duration.seconds(6);

    private final MessageDesk desk;
    private final Messages messages;
    private final Map<MessageDesk.Notice, Notification> cards = new IdentityHashMap<>();
    private final ListChangeListener<MessageDesk.Notice> changes = this::changed;
    private final Command read;
    private final Command close;
    private @Nullable Node before;

    NoticeStack(MessageDesk desk, Messages messages) {
        this.desk = desk;
        this.messages = messages;
        this.read = new Command("shell.notice", List.of(KeyCombination.valueOf("F12")), desk.lastProperty().isNotNull(), this::focusLast);
        this.close = new Command("shell.notice.close", List.of(KeyCombination.valueOf("Esc")), focusWithinProperty(), this::closeFocused);
        getStyleClass().add("notices");
        setPickOnBounds(false);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setAlignment(Pos.BOTTOM_RIGHT);
        StackPane.setAlignment(this, Pos.BOTTOM_RIGHT);
        desk.notices().addListener(changes);
        desk.notices().forEach(this::add);
    }

    /// Lets go of the notices.
    void dispose() {
        desk.notices().removeListener(changes);
    }

    /// Gives the last notice the focus.
    Command read() {
        return read;
    }

    /// Closes the notice that has the focus; its key is no other command's then.
    Command close() {
        return close;
    }

    private void changed(ListChangeListener.Change<? extends MessageDesk.Notice> change) {
        while (change.next()) {
            change.getRemoved().forEach(this::remove);
            change.getAddedSubList().forEach(this::add);
        }
    }

    private void remove(MessageDesk.Notice notice) {
        Notification card = cards.remove(notice);
        boolean focused = card != null && card.isFocusWithin();
        getChildren().remove(card);
        if (focused && before != null) {
            before.requestFocus();
        }
    }

    private void add(MessageDesk.Notice notice) {
        String text = notice.sentence().in(messages);
        Notification card = new Notification(text,
                Icon.of(notice.isWarning() ? Feather.ALERT_TRIANGLE : Feather.CHECK_CIRCLE));
        card.getStyleClass().add(notice.isWarning() ? "warning" : "success");
        card.setAccessibleRole(AccessibleRole.TEXT);
        card.setAccessibleText(text);
        card.setAccessibleHelp(messages.text("shell.notice.help"));
        card.setFocusTraversable(true);
        card.setOnClose(_ -> desk.notices().remove(notice));
        card.setMaxHeight(Region.USE_PREF_SIZE);
        cards.put(notice, card);
        getChildren().add(card);
        if (!notice.isWarning()) {
            PauseTransition pause = new PauseTransition(SHOWN);
            pause.setOnFinished(_ -> {
                if (card.isFocusWithin()) {
                    pause.play();
                } else {
                    desk.notices().remove(notice);
                }
            });
            pause.play();
        }
    }

    private void focusLast() {
        if (!isFocusWithin()) {
            before = getScene().getFocusOwner();
        }
        desk.repeat();
        Notification card = cards.get(desk.notices().getLast());
        if (card != null) {
            card.requestFocus();
        }
    }

    private void closeFocused() {
        cards.entrySet().stream().filter(e -> e.getValue().isFocusWithin()).findFirst().map(Map.Entry::getKey)
                .ifPresent(desk.notices()::remove);
    }
}
