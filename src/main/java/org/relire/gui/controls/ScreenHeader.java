package org.relire.gui.controls;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The head of a screen: its name, perhaps a line about what it shows, and at the right what can be done.
public final class ScreenHeader extends HBox {

    /// A header with a name alone.
    public ScreenHeader(String title, Node... actions) {
        this(name(title), actions);
    }

    /// @param detail stands below the name
    public ScreenHeader(String title, Label detail, Node... actions) {
        this(new VBox(name(title), detail), actions);
        detail.getStyleClass().add("muted");
        detail.setMinWidth(0);
        detail.setMinHeight(USE_PREF_SIZE);
    }

    private ScreenHeader(Node words, Node... actions) {
        if (words instanceof VBox box) {
            box.setMinWidth(0);
        }
        HBox left = new HBox(words);
        left.setAlignment(Pos.CENTER_LEFT);
        left.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox.setHgrow(left, Priority.ALWAYS);
        getStyleClass().add("screen-header");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().add(left);
        getChildren().addAll(actions);
    }

    private static Label name(String title) {
        Label name = new Label(title);
        name.getStyleClass().add("screen-title");
        return name;
    }
}
