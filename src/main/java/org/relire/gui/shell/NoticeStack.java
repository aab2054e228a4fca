package org.relire.gui.shell;

import atlantafx.base.controls.Notification;
import java.util.IdentityHashMap;
import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.relire.gui.controls.Icon;
import org.relire.workflow.Messages;

/// Notices at the window's corner: good news goes by itself, bad news stays until it is closed.
final class NoticeStack extends VBox {

    private static final Duration SHOWN = Duration.seconds(6);

    private final MessageDesk desk;
    private final Messages messages;
    private final Map<MessageDesk.Notice, Notification> cards = new IdentityHashMap<>();

    NoticeStack(MessageDesk desk, Messages messages) {
        this.desk = desk;
        this.messages = messages;
        getStyleClass().add("notices");
        setPickOnBounds(false);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setAlignment(Pos.BOTTOM_RIGHT);
        StackPane.setAlignment(this, Pos.BOTTOM_RIGHT);
        desk.notices().addListener((ListChangeListener<MessageDesk.Notice>) this::changed);
        desk.notices().forEach(this::add);
    }

    private void changed(ListChangeListener.Change<? extends MessageDesk.Notice> change) {
        while (change.next()) {
            change.getRemoved().forEach(gone -> getChildren().remove(cards.remove(gone)));
            change.getAddedSubList().forEach(this::add);
        }
    }

    private void add(MessageDesk.Notice notice) {
        String text = notice.sentence().in(messages);
        Notification card = new Notification(text,
                Icon.of(notice.isWarning() ? Feather.ALERT_TRIANGLE : Feather.CHECK_CIRCLE));
        card.getStyleClass().add(notice.isWarning() ? "warning" : "success");
        card.setAccessibleRole(AccessibleRole.TEXT);
        card.setAccessibleText(text);
        card.setOnClose(_ -> desk.notices().remove(notice));
        card.setMaxHeight(Region.USE_PREF_SIZE);
        cards.put(notice, card);
        getChildren().add(card);
        if (!notice.isWarning()) {
            PauseTransition pause = new PauseTransition(SHOWN);
            pause.setOnFinished(_ -> desk.notices().remove(notice));
            pause.play();
        }
    }
}
