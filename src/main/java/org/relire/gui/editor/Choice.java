package org.relire.gui.editor;

import java.util.OptionalDouble;
import javafx.scene.Node;
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

    private final HBox content = new HBox();

    /// @param command takes this reading; its key is shown
    /// @param words   what the place would read
    /// @param likely  whether it is the likeliest of all
    private Choice(Command command, String words, boolean likely, Messages messages) {
        Label key = new Label(command.shownKeys(messages).replace(" + ", "+"));
        key.getStyleClass().addAll("key", "small-key");
        key.setMinWidth(USE_PREF_SIZE);
        Label reading = new Label(words);
        reading.getStyleClass().add("choice-words");
        content.getChildren().addAll(key, reading);
        content.getStyleClass().add("choice-content");
        setGraphic(content);
        getStyleClass().addAll("choice", likely ? "likely" : "other");
        setFocusTraversable(false);
        setMinWidth(USE_PREF_SIZE);
    }

    /// @param index from 0, the best
    static Choice suggested(PageTextViewModel model, Doubt doubt, int index, Messages messages, Command command) {
        String words = shown(doubt.suggestions().get(index), messages);
        Choice choice = new Choice(command, words, index == 0 && doubt.isSuggestionLikelier(), messages);
        long sure = doubt instanceof Doubt.OfSuspect suspect
                ? percent(suspect.suspect().suggestions().get(index).confidence())
                : 0;
        boolean seconded = doubt instanceof Doubt.OfSuspect of && model.marking().isSeconded(of.suspect(), index);
        if (sure > 0) {
            String tip = messages.text("editor.choice.tip", sure);
            choice.add(figure(sure, messages));
            choice.setTooltip(new Tooltip(seconded ? tip + "\n" + messages.text("editor.choice.seconded") : tip));
        }
        if (seconded) {
            choice.add(Icon.of(Feather.CHECK));
        }
        choice.setAccessibleText(messages.text("editor.choice", index + 1, words, sure));
        choice.setOnAction(_ -> model.decisions().accept(index));
        return choice;
    }

    /// The place as it stands, where that is likelier than any suggestion.
    static Choice asItStands(PageTextViewModel model, Doubt doubt, Messages messages, Command command) {
        String words = shown(model.wordsOf(doubt), messages);
        Choice choice = new Choice(command, words, true, messages);
        Label kept = new Label(messages.text("editor.choice.as-it-stands"));
        kept.getStyleClass().add("muted");
        choice.add(kept);
        OptionalDouble chance = doubt.chanceAsItStands();
        long sure = chance.isPresent() ? percent(chance.getAsDouble()) : 0;
        if (sure > 0) {
            choice.add(figure(sure, messages));
            choice.setTooltip(new Tooltip(messages.text("editor.choice.keep.tip", sure)));
        }
        choice.setAccessibleText(messages.text("editor.choice.keep", words, sure));
        choice.setOnAction(_ -> model.decisions().keep());
        return choice;
    }

    private void add(Node node) {
        content.getChildren().add(node);
    }

    private static Label figure(long percent, Messages messages) {
        Label figure = new Label(messages.text("editor.choice.sure", percent));
        figure.getStyleClass().addAll("figure", "muted");
        return figure;
    }

    private static long percent(double chance) {
        return Math.round(100 * chance);
    }

    /// A reading for people.
    static String shown(String words, Messages messages) {
        return words.isEmpty() ? messages.text("editor.remove") : words.replace("\n", "⏎");
    }
}
