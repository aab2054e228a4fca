package org.relire.gui.library;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.relire.gui.controls.SegmentBar;
import org.relire.model.PageState;
import org.relire.workflow.Messages;

/// How far people have come with a document's pages.
final class StatesBar extends VBox {

    StatesBar(DocumentRow row, Messages messages) {
        getStyleClass().addAll("stacked", "bar-cell");
        Map<PageState, Integer> states = row.states();
        int done = count(states, PageState.CORRECTED) + count(states, PageState.VERIFIED);
        int begun = count(states, PageState.IN_WORK);
        Label words = new Label(row.read() == 0 ? "–" : done > 0
                ? messages.text("library.progress.some", done, row.read())
                : begun > 0 ? messages.text("library.progress.begun", begun) : messages.text("library.progress.none"));
        words.getStyleClass().add("muted");
        getChildren().addAll(words, new SegmentBar(Arrays.stream(PageState.values())
                .map(state -> new SegmentBar.Segment(count(states, state), "state-" + styleClass(state)))
                .toList().reversed()));
        setAccessibleText(words.getText());
    }

    private static int count(Map<PageState, Integer> states, PageState state) {
        return states.getOrDefault(state, 0);
    }

    private static String styleClass(PageState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
