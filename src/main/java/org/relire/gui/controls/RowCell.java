package org.relire.gui.controls;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A cell of a list that is made anew for each item and never asks for more width than the list has.
public abstract class RowCell<T> extends ListCell<T> {

    /// What a cell shows and what a screen reader says of it.
    public record Row(Node node, String spoken) {
    }

    protected RowCell() {
        setPrefWidth(0);
    }

    /// The item's row.
    protected abstract Row row(T item);

    @Override
    protected final void updateItem(@Nullable T item, boolean empty) {
        super.updateItem(item, empty);
        Row row = empty || item == null ? null : row(item);
        setGraphic(row == null ? null : row.node());
        setAccessibleText(row == null ? null : row.spoken());
    }

    /// A name and what is to be said of it below it, which give way where there is no room.
    protected static VBox lines(Label... labels) {
        for (Label label : labels) {
            label.setMinWidth(0);
        }
        VBox lines = new VBox(labels);
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        return lines;
    }

    /// Parts beside each other, on one middle line.
    protected static HBox beside(String styleClass, Node... parts) {
        HBox row = new HBox(parts);
        row.getStyleClass().add(styleClass);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /// A figure that is never cut off.
    protected static Label badge(String text) {
        Label badge = styled(new Label(text), "badge", "figure");
        badge.setMinWidth(USE_PREF_SIZE);
        return badge;
    }

    protected static Label styled(Label label, String... styleClasses) {
        label.getStyleClass().addAll(styleClasses);
        return label;
    }
}
