package org.relire.gui.library;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.relire.gui.controls.Icon;
import org.relire.gui.controls.SegmentBar;
import org.relire.workflow.Messages;

/// How many pages of a document are read, failed, or wait.
final class ReadingBar extends VBox {

    ReadingBar(DocumentRow row, Messages messages) {
        getStyleClass().addAll("stacked", "bar-cell");
        int failed = row.failed().size();
        int pending = row.pending().size();
        Label words = new Label();
        if (failed > 0) {
            words.setText(messages.text("library.reading.failed", failed));
            words.setGraphic(Icon.of(Feather.ALERT_TRIANGLE));
            words.getStyleClass().add("danger-text");
        } else if (pending == 0) {
            words.setText(messages.text("library.reading.done", row.read()));
            words.getStyleClass().add("muted");
        } else if (row.read() == 0) {
            words.setText(messages.text("library.reading.waiting"));
            words.getStyleClass().add("muted");
        } else {
            words.setText(messages.text("library.reading.partly", row.read(), row.pages().size()));
            words.getStyleClass().add("muted");
        }
        getChildren().addAll(words, new SegmentBar(List.of(
                new SegmentBar.Segment(row.read(), "read"),
                new SegmentBar.Segment(failed, "failed"),
                new SegmentBar.Segment(pending, "pending"))));
        setAccessibleText(words.getText());
    }
}
