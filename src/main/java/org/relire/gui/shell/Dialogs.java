package org.relire.gui.shell;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.relire.gui.controls.Confirmation;
import org.relire.gui.controls.Icon;
import org.relire.workflow.Messages;

/// The questions and the one error dialog, over the window rather than beside it.
final class Dialogs implements Confirmation {

    private final ModalHost host;
    private final Messages messages;
    private final String log;

    /// @param log where the log lies, for the error dialog
    Dialogs(ModalHost host, Messages messages, String log) {
        this.host = host;
        this.messages = messages;
        this.log = log;
    }

    @Override
    public void ask(Question question, Runnable confirmed) {
        Button yes = new Button(messages.text(question.actionKey()));
        yes.setId("confirm");
        yes.getStyleClass().add("danger");
        yes.setDefaultButton(true);
        yes.setOnAction(_ -> {
            host.hide();
            confirmed.run();
        });
        Button no = new Button(messages.text("dialog.cancel"));
        no.setCancelButton(true);
        no.setOnAction(_ -> host.hide());
        String title = question.title().in(messages);
        Label words = words(question.text().in(messages));
        // the button gets the focus: with it a screen reader tells what it is about
        no.setAccessibleHelp(title + "\n" + words.getText());
        host.show(dialog(Feather.HELP_CIRCLE, title, words, no, yes), no);
    }

    /// Shows a bug: its code, what can be copied into a report, where the log lies. `dismissed` is run once it is gone, however it goes.
    void show(MessageDesk.Bug bug, Runnable dismissed) {
        TextArea details = new TextArea(bug.details());
        details.setEditable(false);
        details.setPrefRowCount(8);
        details.setAccessibleText(messages.text("dialog.bug.details"));
        details.getStyleClass().add("bug-details");
        Button copy = new Button(messages.text("dialog.bug.copy"), Icon.of(Feather.COPY));
        copy.setOnAction(_ -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(bug.details());
            Clipboard.getSystemClipboard().setContent(content);
            copy.setText(messages.text("dialog.bug.copied"));
        });
        Button close = new Button(messages.text("dialog.close"));
        close.setDefaultButton(true);
        close.setCancelButton(true);
        close.setOnAction(_ -> host.hide());
        VBox body = new VBox(words(messages.text("dialog.bug.text", bug.code(), log)), details);
        body.getStyleClass().add("dialog-body");
        host.show(dialog(Feather.ALERT_OCTAGON, messages.text("dialog.bug.title", bug.code()), body, copy, close), close, dismissed);
    }

    private static Label words(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static Node dialog(Feather icon, String title, Node body, Button... buttons) {
        Label heading = words(title);
        heading.setGraphic(Icon.of(icon));
        heading.getStyleClass().add("dialog-title");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox row = new HBox(space);
        row.getChildren().addAll(buttons);
        row.setAlignment(Pos.CENTER_RIGHT);
        row.getStyleClass().add("dialog-buttons");
        VBox dialog = new VBox(heading, body, row);
        dialog.getStyleClass().add("dialog");
        dialog.setAccessibleRole(AccessibleRole.DIALOG);
        dialog.setAccessibleText(title);
        dialog.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return dialog;
    }
}
