package org.relire.gui.series;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.relire.workflow.Messages;
import org.relire.workflow.series.SuggestedSeries;

/// A suggested series: what it is, where it was learnt, how many places it has.
final class SuggestedCell extends ListCell<SuggestedSeries> {

    private final Messages messages;

    SuggestedCell(Messages messages) {
        this.messages = messages;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable SuggestedSeries series, boolean empty) {
        super.updateItem(series, empty);
        if (empty || series == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Label name = new Label(SeriesPane.name(series.query(), messages));
        name.getStyleClass().addAll("suggested-name", "file-name");
        name.setMinWidth(0);
        Label why = new Label(messages.text(
                "series.source." + series.source().name().toLowerCase(Locale.ROOT), Math.round(100 * series.strength())));
        why.getStyleClass().add("muted");
        why.setWrapText(true);
        VBox words = new VBox(name, why);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Label count = new Label(messages.text("series.places.count", series.places()));
        count.getStyleClass().addAll("badge", "figure");
        count.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(words, count);
        row.getStyleClass().add("suggested");
        row.setAlignment(Pos.CENTER_LEFT);
        setGraphic(row);
        setAccessibleText(name.getText() + ", " + count.getText() + ". " + why.getText());
    }
}
