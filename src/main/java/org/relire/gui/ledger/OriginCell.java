package org.relire.gui.ledger;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.relire.gui.controls.Icon;

/// Whose work it is, how much of it is in force, since when.
final class OriginCell extends ListCell<OriginItem> {

    private final StepWords words;

    OriginCell(StepWords words) {
        this.words = words;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable OriginItem item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Label name = new Label(item.session() == null
                ? words.who(item.use().origin())
                : words.messages().text("ledger.session", words.when(item.session().from())),
                Icon.of(item.session() == null ? StepWords.icon(item.use().origin()) : Feather.CORNER_DOWN_RIGHT));
        name.getStyleClass().addAll(item.session() == null ? "strong" : "session", "file-name");
        name.setMinWidth(0);
        Label detail = new Label(item.session() == null
                ? words.messages().text("ledger.origin.detail", item.use().pages(), words.when(item.use().last()))
                : words.messages().text("ledger.session.until", words.when(item.session().to())));
        detail.getStyleClass().addAll("muted", "file-name");
        detail.setMinWidth(0);
        VBox text = new VBox(name, detail);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        Label count = new Label(String.valueOf(item.marks()));
        count.getStyleClass().addAll("badge", "figure");
        count.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(text, count);
        row.getStyleClass().addAll("origin", item.session() == null ? "whole" : "of-session");
        row.setAlignment(Pos.CENTER_LEFT);
        setGraphic(row);
        setAccessibleText(name.getText() + ", " + count.getText() + ". " + detail.getText());
    }
}
