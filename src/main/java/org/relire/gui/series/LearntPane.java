package org.relire.gui.series;

import java.util.Locale;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.relire.gui.controls.Icon;
import org.relire.model.Decision;
import org.relire.workflow.Messages;

/// What is always corrected, never corrected, and in the dictionary; each can be revoked.
final class LearntPane extends StackPane {

    private final Learnt learnt;
    private final Messages messages;
    private final VBox rows = new VBox();

    LearntPane(Learnt learnt, Messages messages) {
        this.learnt = learnt;
        this.messages = messages;
        rows.getStyleClass().add("learnt");
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        getChildren().add(scroll);
        learnt.decisions().addListener((ListChangeListener<Decision>) _ -> fill());
        learnt.words().addListener((ListChangeListener<String>) _ -> fill());
        fill();
    }

    private void fill() {
        rows.getChildren().clear();
        for (Decision.Verdict verdict : Decision.Verdict.values()) {
            title("series.learnt." + verdict.name().toLowerCase(Locale.ROOT));
            learnt.decisions().stream().filter(d -> d.verdict() == verdict)
                    .forEach(d -> row(Visible.of(d.before()) + " → " + Visible.replacement(d.after(), messages), messages.text("series.learnt.by", d.author().name()), () -> learnt.revoke(d)));
            if (learnt.decisions().stream().noneMatch(d -> d.verdict() == verdict)) {
                none();
            }
        }
        title("series.learnt.dictionary");
        learnt.words().forEach(word -> row(word, "", () -> learnt.forget(word)));
        if (learnt.words().isEmpty()) {
            none();
        }
    }

    private void title(String key) {
        Label title = new Label(messages.text(key));
        title.getStyleClass().add("section-title");
        title.setWrapText(true);
        rows.getChildren().add(title);
    }

    private void none() {
        Label none = new Label(messages.text("series.learnt.none"));
        none.getStyleClass().add("muted");
        rows.getChildren().add(none);
    }

    private void row(String name, String detail, Runnable revoke) {
        Label label = new Label(name);
        label.getStyleClass().addAll("file-name", "learnt-name");
        label.setMinWidth(0);
        VBox words = new VBox(label);
        if (!detail.isEmpty()) {
            Label more = new Label(detail);
            more.getStyleClass().addAll("muted", "file-name");
            words.getChildren().add(more);
        }
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button button = new Button("", Icon.of(Feather.X));
        button.getStyleClass().addAll("button-icon", "flat");
        button.setAccessibleText(messages.text("series.revoke") + " : " + name);
        button.setTooltip(new Tooltip(messages.text("series.revoke")));
        button.setOnAction(_ -> revoke.run());
        HBox row = new HBox(words, button);
        row.setAlignment(Pos.CENTER_LEFT);
        rows.getChildren().add(row);
    }
}
