package org.relire.gui.controls;

import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A bar that is parted by amounts. What it shows is said beside it in words as well.
public final class SegmentBar extends HBox {

    /// A part of the bar.
    ///
    /// @param styleClass gives its look
    public record Segment(int amount, String styleClass) {
    }

    public SegmentBar(List<Segment> segments) {
        getStyleClass().add("segment-bar");
        int total = segments.stream().mapToInt(Segment::amount).sum();
        for (Segment segment : segments) {
            if (segment.amount() > 0) {
                Region part = new Region();
                part.getStyleClass().addAll("segment", segment.styleClass());
                part.prefWidthProperty().bind(widthProperty().multiply((double) segment.amount() / total));
                HBox.setHgrow(part, Priority.NEVER);
                part.setMinWidth(2);
                getChildren().add(part);
            }
        }
    }
}
