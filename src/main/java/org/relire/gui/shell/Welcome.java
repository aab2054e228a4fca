package org.relire.gui.shell;

import java.nio.file.Path;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.relire.gui.controls.CommandButton;
import org.relire.gui.controls.Icon;
import org.relire.workflow.Messages;

/// What is shown while no collection is open.
final class Welcome extends StackPane {

    Welcome(ShellViewModel model, ShellCommands commands, Messages messages) {
        getStyleClass().add("welcome");
        Label name = new Label("Relire");
        name.getStyleClass().add("welcome-name");
        Label text = new Label(messages.text("shell.welcome.text"));
        text.setWrapText(true);
        text.getStyleClass().add("welcome-text");
        HBox actions = new HBox(
                new CommandButton(commands.createCollection(), Feather.FOLDER_PLUS, messages).styled("accent"),
                new CommandButton(commands.openCollection(), Feather.FOLDER, messages));
        actions.getStyleClass().add("actions");
        VBox card = new VBox(name, text, actions);
        card.getStyleClass().add("welcome-card");
        card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        card.setAlignment(Pos.CENTER_LEFT);
        if (!model.recent().isEmpty()) {
            Label recent = new Label(messages.text("shell.recent"));
            recent.getStyleClass().add("section-title");
            card.getChildren().add(recent);
            model.recent().forEach(folder -> card.getChildren().add(recent(folder, model)));
        }
        card.disableProperty().bind(Bindings.createBooleanBinding(model.openingProperty()::get, model.openingProperty()));
        getChildren().add(card);
    }

    private static Button recent(Path folder, ShellViewModel model) {
        Label name = new Label(String.valueOf(folder.getFileName()));
        name.getStyleClass().add("strong");
        Label place = new Label(String.valueOf(folder.getParent()));
        place.getStyleClass().add("muted");
        VBox words = new VBox(name, place);
        HBox content = new HBox(Icon.of(Feather.DATABASE), words);
        content.setAlignment(Pos.CENTER_LEFT);
        content.getStyleClass().add("recent-content");
        Button button = new Button(null, content);
        button.setAccessibleText(name.getText() + ", " + place.getText());
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAlignment(Pos.CENTER_LEFT);
        button.getStyleClass().addAll("flat", "recent");
        button.setOnAction(_ -> model.open(folder));
        return button;
    }
}
