package org.relire.gui.ledger;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.relire.gui.controls.Icon;
import org.relire.gui.controls.RowCell;
import org.relire.workflow.ledger.Session;

/// Whose work it is, how much of it is in force, since when.
final class OriginCell extends RowCell<OriginItem> {

    private final StepWords words;

    OriginCell(StepWords words) {
        this.words = words;
    }

    @Override
    protected Row row(OriginItem item) {
        Session session = item.session();
        Label name = styled(name(item, session), session == null ? "strong" : "session", "any-length");
        Label detail = styled(new Label(session == null
                ? words.messages().text("ledger.origin.detail", item.use().pages(), words.about(item.use().last()))
                : words.span(session.from(), session.to())), "muted");
        Label count = badge(String.valueOf(item.marks()));
        // the dates have the whole width below
        VBox row = new VBox(beside("origin", lines(name), count), detail);
        row.getStyleClass().add(session == null ? "whole" : "of-session");
        return new Row(row, name.getText() + ", " + count.getText() + ". " + detail.getText());
    }

    private Label name(OriginItem item, @Nullable Session session) {
        return session == null
                ? new Label(words.who(item.use().origin()), Icon.of(StepWords.icon(item.use().origin())))
                : new Label(words.messages().text("ledger.session", words.day(session.from())), Icon.of(Feather.CORNER_DOWN_RIGHT));
    }
}
