package org.relire.gui.controls;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What a screen shows while it has nothing: what it is for, in one sentence, and what to do.
public final class EmptyState extends VBox {

    public EmptyState(Feather icon, String title, String sentence, Button... actions) {
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
        Label heading = new Label(title, Icon.of(icon, "empty-icon"));
        heading.setContentDisplay(javafx.scene.control.ContentDisplay.TOP);
        heading.getStyleClass().add("empty-title");
        Label text = new Label(sentence);
        text.setWrapText(true);
        text.getStyleClass().add("empty-text");
        getChildren().addAll(heading, text);
        if (actions.length > 0) {
            FlowPane row = new FlowPane(8, 8, actions);
            row.setAlignment(Pos.CENTER);
            getChildren().add(row);
        }
    }
}
