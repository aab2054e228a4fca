package org.relire.gui.evidence;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.relire.workflow.Messages;

/// The note on the selected passage. It is kept on Enter and when one goes elsewhere; Escape brings back the one before.
final class NoteField extends TextField {

    private final EvidenceViewModel model;
    private @Nullable EvidenceItem row;
    /// The note as it was shown: only what a person made of it is kept.
    private String shown = "";

    /// @param back gives the focus to the table
    NoteField(EvidenceViewModel model, Messages messages, Runnable back) {
        this.model = model;
        setId("evidence-note");
        setPromptText(messages.text("evidence.note.prompt"));
        setAccessibleText(messages.text("evidence.note.prompt"));
        setOnAction(_ -> back.run());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                restore();
                back.run();
                event.consume();
            }
        });
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                keep();
            }
        });
    }

    /// Shows the note on a row; what was written on another is kept.
    void show(@Nullable EvidenceItem next) {
        boolean same = row != null && next != null && row.annotation().id().equals(next.annotation().id());
        if (!same) {
            keep();
        }
        row = next;
        setDisable(next == null);
        if (!same || !isFocused()) {
            restore();
        }
    }

    private void restore() {
        shown = row == null ? "" : model.now(row).annotation().note();
        setText(shown);
    }

    private void keep() {
        if (row != null && !getText().equals(shown)) {
            shown = getText();
            model.note(row, shown);
        }
    }
}
