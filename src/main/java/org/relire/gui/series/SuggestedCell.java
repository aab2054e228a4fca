package org.relire.gui.series;

import java.util.Locale;
import javafx.scene.control.Label;
import org.relire.gui.controls.RowCell;
import org.relire.workflow.Messages;
import org.relire.workflow.series.SuggestedSeries;

/// A suggested series: what it is, where it was learnt, how many places it has.
final class SuggestedCell extends RowCell<SuggestedSeries> {

    private final Messages messages;

    SuggestedCell(Messages messages) {
        this.messages = messages;
    }

    @Override
    protected Row row(SuggestedSeries series) {
        Label name = styled(new Label(SeriesPane.name(series.query(), messages)), "suggested-name", "any-length");
        Label why = styled(new Label(messages.text(
                "series.source." + series.source().name().toLowerCase(Locale.ROOT), Math.round(100 * series.strength()))), "muted");
        why.setWrapText(true);
        Label count = badge(messages.text("series.places.count", series.places()));
        return new Row(beside("suggested", lines(name, why), count),
                name.getText() + ", " + count.getText() + ". " + why.getText());
    }
}
