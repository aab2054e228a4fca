package org.relire.gui.ledger;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.relire.gui.controls.Icon;
import org.relire.gui.controls.RowCell;
import org.relire.workflow.port.LedgerEntry;

/// A step of the ledger: who, when, where, what, and some of the words.
final class StepCell extends RowCell<LedgerEntry> {

    private final StepWords words;
    private final LedgerViewModel model;

    StepCell(StepWords words, LedgerViewModel model) {
        this.words = words;
        this.model = model;
    }

    @Override
    protected Row row(LedgerEntry step) {
        Label who = styled(new Label(words.who(step.change().author()), Icon.of(StepWords.icon(step.change().author()))),
                "strong", "any-length");
        who.setMaxWidth(Double.MAX_VALUE);
        who.setMinWidth(0);
        HBox.setHgrow(who, Priority.ALWAYS);
        Label when = styled(new Label(words.when(step.change().at())), "muted");
        when.setMinWidth(USE_PREF_SIZE);
        Label what = styled(new Label(words.what(step) + " · " + model.nameOf(step.page().document()) + ", "
                + words.messages().text("page.number", step.page().pageNumber())), "file-name");
        what.setMinWidth(0);
        VBox cell = new VBox(beside("step-head", who, when), what);
        String examples = words.examples(step);
        if (!examples.isEmpty()) {
            String why = words.why(step);
            Label some = styled(new Label(examples + (why.isEmpty() ? "" : "  (" + why + ")")), "step-words", "any-length");
            some.setMinWidth(0);
            cell.getChildren().add(some);
        }
        cell.getStyleClass().add("step");
        return new Row(cell, who.getText() + ", " + when.getText() + ". " + what.getText() + ". " + examples);
    }
}
