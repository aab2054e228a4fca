package org.relire.gui.controls;

import java.util.List;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.relire.model.TextRange;

/// A piece of text with words of it marked, by weight and background.
public final class MarkedText extends TextFlow {

    /// @param marked ranges of `text` in order
    public MarkedText(String text, List<TextRange> marked) {
        getStyleClass().add("marked-text");
        int at = 0;
        for (TextRange range : marked) {
            if (range.start() >= at && range.end() <= text.length()) {
                add(text.substring(at, range.start()), "plain");
                add(range.in(text), "marked");
                at = range.end();
            }
        }
        add(text.substring(at), "plain");
    }

    private void add(String piece, String styleClass) {
        if (!piece.isEmpty()) {
            Text node = new Text(piece);
            node.getStyleClass().add(styleClass);
            getChildren().add(node);
        }
    }
}
