package org.relire.gui.search;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.relire.gui.controls.MarkedText;
import org.relire.gui.controls.RowCell;
import org.relire.model.TextRange;
import org.relire.workflow.Messages;
import org.relire.workflow.port.Hit;
import org.relire.workflow.port.MatchReason;
import org.relire.workflow.port.SearchScope;
import org.relire.workflow.port.Snippet;

/// A hit: where it is, what stands there, why it matched.
final class HitCell extends RowCell<Hit> {

    private final Messages messages;

    HitCell(Messages messages) {
        this.messages = messages;
    }

    @Override
    protected Row row(Hit hit) {
        Label name = styled(new Label(hit.fileName()), "strong", "file-name");
        name.setMinWidth(0);
        Label page = styled(new Label(messages.text("page.number", hit.page().pageNumber())), "muted");
        page.setMinWidth(USE_PREF_SIZE);
        HBox place = beside("hit-place", name, page);
        place.setAlignment(Pos.BASELINE_LEFT);
        HBox.setHgrow(place, Priority.ALWAYS);
        HBox head = new HBox(place);
        head.getStyleClass().add("hit-head");
        for (MatchReason reason : hit.reasons()) {
            head.getChildren().add(reason(reason));
        }
        if (hit.scope() == SearchScope.RAW && !hit.reasons().contains(MatchReason.RAW_TEXT)) {
            head.getChildren().add(reason(MatchReason.RAW_TEXT));
        }
        VBox cell = new VBox(head, snippet(hit.snippet()));
        cell.getStyleClass().add("hit");
        return new Row(cell, hit.fileName() + ", " + page.getText() + ". " + hit.snippet().text());
    }

    /// Line ends of the page are spaces in a snippet; both are one character long, so the highlights still fit.
    private static MarkedText snippet(Snippet snippet) {
        return new MarkedText(snippet.text().replace('\n', ' '),
                snippet.highlights().stream().sorted().map(TextRange.class::cast).toList());
    }

    private Label reason(MatchReason reason) {
        String key = "search.reason." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
        Label label = new Label(messages.text(key));
        label.getStyleClass().addAll("badge", "reason-" + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
