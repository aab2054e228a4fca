package org.relire.gui.series;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.relire.gui.controls.TextEnds;
import org.relire.workflow.Messages;
import org.relire.workflow.series.SeriesPlace;

/// One line: what stands at a place, struck out, what would stand there, and as much of the text around it as there is room
/// for. What follows gives way before what precedes.
final class Concordance extends Pane {

    private static final int LEFT = 24;
    private static final int RIGHT = 44;
    private static final int STEP = 4;

    private final Text left = text("plain");
    private final Text before = text("before");
    private final Text between = text("plain");
    private final Text after = text("after");
    private final Text right = text("plain");
    private final HBox words = new HBox(left, before, between, after, right);
    private final Messages messages;
    private @Nullable SeriesPlace place;

    Concordance(Messages messages) {
        this.messages = messages;
        getStyleClass().add("concordance-line");
        words.getStyleClass().add("concordance");
        words.setAlignment(Pos.BASELINE_LEFT);
        // words that are too long by themselves lie behind the edge
        Rectangle edge = new Rectangle();
        edge.widthProperty().bind(widthProperty());
        edge.heightProperty().bind(heightProperty());
        setClip(edge);
        between.setText(" ");
        getChildren().add(words);
        widthProperty().addListener((_, _, _) -> fit());
        left.fontProperty().addListener((_, _, _) -> fit());
        after.fontProperty().addListener((_, _, _) -> fit());
    }

    private static Text text(String styleClass) {
        Text text = new Text();
        text.getStyleClass().add(styleClass);
        return text;
    }

    void show(SeriesPlace next) {
        place = next;
        before.setText(Visible.of(next.before()));
        after.setText(Visible.replacement(next.after(), messages));
        fit();
    }

    private void fit() {
        SeriesPlace shown = place;
        if (shown == null) {
            return;
        }
        int most = RIGHT;
        right.setText(TextEnds.first(shown.right(), most));
        left.setText(TextEnds.last(shown.left(), LEFT));
        while (isTooWide() && most > 0) {
            most -= STEP;
            right.setText(TextEnds.first(shown.right(), most));
        }
        for (int length = LEFT - STEP; isTooWide() && length > 0; length -= STEP) {
            left.setText(TextEnds.last(shown.left(), length));
        }
    }

    private boolean isTooWide() {
        return getWidth() > 0
                && List.of(left, before, between, after, right).stream().mapToDouble(t -> t.getLayoutBounds().getWidth()).sum() > getWidth();
    }
}
