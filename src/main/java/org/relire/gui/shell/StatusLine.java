package org.relire.gui.shell;

import javafx.beans.value.ChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.util.Subscription;
import org.controlsfx.control.StatusBar;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.relire.gui.controls.CommandButton;
import org.relire.gui.controls.Icon;
import org.relire.gui.controls.Sentence;
import org.relire.gui.jobs.Job;
import org.relire.gui.jobs.JobWords;
import org.relire.workflow.Messages;

/// The window's foot: what runs and how far it is, and the way to palette and keys.
final class StatusLine extends StatusBar {

    private final Messages messages;
    private final Label amount = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Button cancel;
    private final ChangeListener<Object> follow = (_, _, _) -> refresh();
    private final Subscription subscription;
    private @Nullable Job job;

    StatusLine(ShellViewModel model, ShellCommands commands, Messages messages) {
        this.messages = messages;
        setText("");
        setFocusTraversable(false);
        getStyleClass().add("status-line");
        amount.getStyleClass().add("figure");
        bar.getStyleClass().add("small");
        bar.setAccessibleText(messages.text("shell.jobs"));
        cancel = new Button(null, Icon.of(Feather.X));
        cancel.getStyleClass().addAll("button-icon", "flat", "small");
        cancel.setAccessibleText(messages.text("shell.cancel-job"));
        cancel.setTooltip(new Tooltip(messages.text("shell.cancel-job")));
        cancel.setOnAction(_ -> commands.cancelJob().run());
        getRightItems().addAll(amount, bar, cancel,
                new CommandButton(commands.palette(), Feather.COMMAND, messages).iconOnly().styled("small"),
                new CommandButton(commands.keys(), Feather.HELP_CIRCLE, messages).iconOnly().styled("small"));
        subscription = model.ground().jobs().current().subscribe(this::watch);
    }

    /// Lets go of the jobs.
    void dispose() {
        subscription.unsubscribe();
        watch(null);
    }

    private void watch(@Nullable Job now) {
        Job before = job;
        if (before != null) {
            before.activityProperty().removeListener(follow);
            before.amountProperty().removeListener(follow);
            bar.progressProperty().unbind();
        }
        job = now;
        if (now != null) {
            now.activityProperty().addListener(follow);
            now.amountProperty().addListener(follow);
            bar.progressProperty().bind(now.progressProperty());
        }
        amount.setVisible(now != null);
        bar.setVisible(now != null);
        cancel.setVisible(now != null);
        refresh();
    }

    private void refresh() {
        Job now = job;
        if (now == null) {
            setText(messages.text("shell.idle"));
            amount.setText("");
            return;
        }
        Sentence activity = now.activityProperty().get();
        setText(activity == null ? now.title().in(messages) : activity.in(messages));
        amount.setText(JobWords.amount(now, messages));
    }
}
