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
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.relire.gui.controls.Command;
import org.relire.gui.controls.CommandButton;
import org.relire.gui.controls.Icon;
import org.relire.workflow.Messages;

/// Notices: good news at the window's corner, which goes by itself; bad news in a strip above the foot, which covers nothing. Of that the newest is shown; it stays until it
/// is closed, that of a job until its screen was seen.
///
/// JavaFX has no way to have a screen reader say what lies outside the focus. So a key brings the last notice back and gives it
/// the focus, where it is read out and stays.
final class NoticeStack extends VBox {

    private static final Duration SHOWN = Duration.seconds(6);

    private final MessageDesk desk;
    private final Messages messages;
    private final Map<MessageDesk.Notice, Region> cards = new IdentityHashMap<>();
    private final VBox strip = new VBox();
    private final Command jobs;
    private final ListChangeListener<MessageDesk.Notice> changes = this::changed;
    private final Command read;
    private final Command close;
    private @Nullable Node before;

    /// @param jobs leads to the screen of the jobs
    NoticeStack(MessageDesk desk, Command jobs, Messages messages) {
        this.desk = desk;
        this.jobs = jobs;
        this.messages = messages;
        this.read = new Command("shell.notice", List.of(KeyCombination.valueOf("F12")), desk.lastProperty().isNotNull(), this::focusLast);
        this.close = new Command("shell.notice.close", List.of(KeyCombination.valueOf("Esc")),
                focusWithinProperty().or(strip.focusWithinProperty()), this::closeFocused);
        strip.setId("warnings");
        translateYProperty().bind(strip.heightProperty().negate());
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

    /// What has gone wrong, the newest of it.
    Node strip() {
        return strip;
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
        Region card = cards.remove(notice);
        boolean focused = card != null && card.isFocusWithin();
        getChildren().remove(card);
        strip.getChildren().remove(card);
        showNewest();
        if (focused && before != null) {
            before.requestFocus();
        }
    }

    private void add(MessageDesk.Notice notice) {
        String text = notice.sentence().in(messages);
        Region card = notice.isWarning() ? warning(notice, text) : news(notice, text);
        card.setAccessibleRole(AccessibleRole.TEXT);
        card.setAccessibleText(text);
        card.setAccessibleHelp(messages.text("shell.notice.help"));
        card.setFocusTraversable(true);
        cards.put(notice, card);
        (notice.isWarning() ? strip : this).getChildren().add(card);
        showNewest();
    }

    private Notification news(MessageDesk.Notice notice, String text) {
        Notification card = new Notification(text, Icon.of(Feather.CHECK_CIRCLE));
        card.getStyleClass().add("success");
        card.setOnClose(_ -> desk.notices().remove(notice));
        card.setMaxHeight(Region.USE_PREF_SIZE);
        PauseTransition pause = new PauseTransition(SHOWN);
        pause.setOnFinished(_ -> {
            if (card.isFocusWithin()) {
                pause.play();
            } else {
                desk.notices().remove(notice);
            }
        });
        pause.play();
        return card;
    }

    private HBox warning(MessageDesk.Notice notice, String text) {
        Label words = new Label(text, Icon.of(Feather.ALERT_TRIANGLE));
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(words);
        if (notice.kind() == MessageDesk.Kind.JOB) {
            row.getChildren().add(new CommandButton(jobs, Feather.ACTIVITY, messages)
                    .withKeys(jobs, messages.text("shell.notice.jobs"), messages).styled("small"));
        }
        Button cross = new Button(null, Icon.of(Feather.X));
        cross.getStyleClass().addAll("button-icon", "flat", "small");
        cross.setAccessibleText(messages.text("shell.notice.close"));
        cross.setTooltip(new Tooltip(messages.text("shell.notice.close")));
        cross.setOnAction(_ -> desk.notices().remove(notice));
        row.getChildren().add(cross);
        row.getStyleClass().add("warning-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void showNewest() {
        int last = strip.getChildren().size() - 1;
        for (int i = 0; i <= last; i++) {
            Node row = strip.getChildren().get(i);
            row.setVisible(i == last);
            row.setManaged(i == last);
        }
    }

    private void focusLast() {
        if (!isFocusWithin() && !strip.isFocusWithin()) {
            before = getScene().getFocusOwner();
        }
        desk.repeat();
        Region card = cards.get(desk.notices().getLast());
        if (card != null) {
            card.requestFocus();
        }
    }

    private void closeFocused() {
        cards.entrySet().stream().filter(e -> e.getValue().isFocusWithin()).findFirst().map(Map.Entry::getKey)
                .ifPresent(desk.notices()::remove);
    }
}
