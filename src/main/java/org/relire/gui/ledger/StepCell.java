package org.relire.gui.ledger;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.relire.gui.controls.Icon;
import org.relire.workflow.port.LedgerEntry;

/// A step of the ledger: who, when, where, what, and some of the words.
final class StepCell extends ListCell<LedgerEntry> {

    private final StepWords words;
    private final LedgerViewModel model;

    StepCell(StepWords words, LedgerViewModel model) {
        this.words = words;
        this.model = model;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable LedgerEntry step, boolean empty) {
        super.updateItem(step, empty);
        if (empty || step == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Label who = new Label(words.who(step.change().author()), Icon.of(StepWords.icon(step.change().author())));
        who.getStyleClass().addAll("strong", "file-name");
        who.setMinWidth(0);
        HBox.setHgrow(who, Priority.ALWAYS);
        who.setMaxWidth(Double.MAX_VALUE);
        Label when = new Label(words.when(step.change().at()));
        when.getStyleClass().add("muted");
        when.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(who, when);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("step-head");
        Label what = new Label(words.what(step) + " · " + model.nameOf(step.page().document()) + ", "
                + words.messages().text("page.number", step.page().pageNumber()));
        what.getStyleClass().add("file-name");
        what.setMinWidth(0);
        VBox cell = new VBox(head, what);
        String examples = words.examples(step);
        if (!examples.isEmpty()) {
            String why = words.why(step);
            Label some = new Label(examples + (why.isEmpty() ? "" : "  (" + why + ")"));
            some.getStyleClass().addAll("step-words", "file-name");
            some.setMinWidth(0);
            cell.getChildren().add(some);
        }
        cell.getStyleClass().add("step");
        setGraphic(cell);
        setAccessibleText(who.getText() + ", " + when.getText() + ". " + what.getText() + ". " + examples);
    }
}
