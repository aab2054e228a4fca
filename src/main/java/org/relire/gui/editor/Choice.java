package org.relire.gui.editor;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.relire.gui.controls.Command;
import org.relire.gui.controls.Icon;
import org.relire.workflow.Messages;

/// One of the readings that a place might have: its key, its words, how sure it is.
final class Choice extends Button {

    /// No more are offered.
    static final int MOST = 5;

    /// @param index   from 0, the best
    /// @param command takes this reading; its key is shown
    Choice(PageTextViewModel model, Doubt doubt, int index, Messages messages, Command command) {
        String text = doubt.suggestions().get(index);
        Label key = new Label(command.shownKeys(messages).replace(" + ", "+"));
        key.getStyleClass().addAll("key", "small-key");
        key.setMinWidth(USE_PREF_SIZE);
        Label words = new Label(text.isEmpty() ? messages.text("editor.remove") : text.replace("\n", "⏎"));
        words.getStyleClass().add("choice-words");
        HBox content = new HBox(key, words);
        content.getStyleClass().add("choice-content");
        long sure = doubt instanceof Doubt.OfSuspect suspect
                ? Math.round(100 * suspect.suspect().suggestions().get(index).confidence())
                : 0;
        boolean seconded = doubt instanceof Doubt.OfSuspect of && model.marking().isSeconded(of.suspect(), index);
        if (sure > 0) {
            Label figure = new Label(messages.text("editor.choice.sure", sure));
            figure.getStyleClass().addAll("figure", "muted");
            content.getChildren().add(figure);
            String tip = messages.text("editor.choice.tip", sure);
            setTooltip(new Tooltip(seconded ? tip + "\n" + messages.text("editor.choice.seconded") : tip));
        }
        if (seconded) {
            content.getChildren().add(Icon.of(Feather.CHECK));
        }
        setGraphic(content);
        getStyleClass().addAll("choice", index == 0 ? "first" : "other");
        setFocusTraversable(false);
        setMinWidth(USE_PREF_SIZE);
        setAccessibleText(messages.text("editor.choice", index + 1, words.getText(), sure));
        setOnAction(_ -> model.decisions().accept(index));
    }
}
