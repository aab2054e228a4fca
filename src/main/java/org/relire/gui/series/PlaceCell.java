package org.relire.gui.series;

import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.relire.gui.controls.ScanPieceView;
import org.relire.workflow.Messages;
import org.relire.workflow.series.SeriesPlace;

/// A place of a series: its tick, its words with what they would become, its piece of the scan.
final class PlaceCell extends ListCell<PlaceItem> {

    private final Messages messages;
    private final Snippets snippets;
    private final CheckBox tick = new CheckBox();
    private final Concordance line;
    private final Label where = new Label();
    private final Label standing = new Label();
    private final ScanPieceView piece;
    private final HBox row;
    private @Nullable BooleanProperty bound;

    PlaceCell(Messages messages, Snippets snippets) {
        this.messages = messages;
        this.snippets = snippets;
        this.line = new Concordance(messages);
        this.piece = new ScanPieceView(messages.text("series.piece"));
        setPrefWidth(0);
        tick.setFocusTraversable(false);
        where.getStyleClass().addAll("muted", "file-name");
        where.setMinWidth(0);
        standing.getStyleClass().add("badge");
        standing.setMinWidth(USE_PREF_SIZE);
        HBox below = new HBox(where, standing);
        below.getStyleClass().add("place-below");
        below.setAlignment(Pos.CENTER_LEFT);
        VBox text = new VBox(line, below);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        row = new HBox(tick, text, piece);
        row.getStyleClass().add("place");
        row.setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    protected void updateItem(@Nullable PlaceItem item, boolean empty) {
        super.updateItem(item, empty);
        if (bound != null) {
            tick.selectedProperty().unbindBidirectional(bound);
            bound = null;
        }
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        SeriesPlace place = item.place();
        bound = item.tickedProperty();
        tick.selectedProperty().bindBidirectional(bound);
        String change = place.before() + " → " + Visible.replacement(place.after(), messages);
        tick.setAccessibleText(change);
        line.show(place);
        where.setText(place.fileName() + " · " + messages.text("page.number", place.page().pageNumber()));
        String key = "series.standing." + place.standing().name().toLowerCase(Locale.ROOT);
        standing.setText(messages.text(key));
        standing.getStyleClass().removeIf(c -> c.startsWith("standing-"));
        standing.getStyleClass().add("standing-" + place.standing().name().toLowerCase(Locale.ROOT));
        setAccessibleText(place.left() + place.before() + place.right() + ". " + change);
        piece.show(Optional.empty());
        snippets.load(place, loaded -> {
            if (item == getItem()) {
                piece.show(loaded);
            }
        });
        setGraphic(row);
    }
}
