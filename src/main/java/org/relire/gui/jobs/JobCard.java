package org.relire.gui.jobs;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TitledPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.relire.gui.controls.Icon;
import org.relire.workflow.Messages;

/// A job: what it is, how far, how long, what failed.
final class JobCard extends VBox {

    private final Job job;
    private final Messages messages;
    private final Label state = new Label();
    private final Label activity = new Label();
    private final Label amount = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Button cancel;
    private final Button retry;
    private final VBox problems = new VBox();
    private final Subscription subscriptions;

    JobCard(Job job, Messages messages) {
        this.job = job;
        this.messages = messages;
        getStyleClass().add("job-card");
        Label title = new Label(job.title().in(messages));
        title.getStyleClass().add("strong");
        title.setMinWidth(0);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        cancel = button("jobs.cancel", Feather.X);
        cancel.setOnAction(_ -> {
            job.cancel();
            cancel.setDisable(true);
            activity.setText(messages.text("jobs.cancelling"));
        });
        retry = button("jobs.retry", Feather.REFRESH_CW);
        retry.setOnAction(_ -> {
            Runnable again = job.reportProperty().get().retry();
            if (again != null) {
                retry.setDisable(true);
                again.run();
            }
        });
        state.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(title, state, retry, cancel);
        head.getStyleClass().add("job-head");
        head.setAlignment(Pos.CENTER_LEFT);
        activity.getStyleClass().add("muted");
        activity.setWrapText(true);
        activity.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(activity, Priority.ALWAYS);
        amount.getStyleClass().addAll("muted", "figure");
        amount.setMinWidth(USE_PREF_SIZE);
        HBox foot = new HBox(activity, amount);
        foot.getStyleClass().add("job-foot");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(job.title().in(messages));
        bar.progressProperty().bind(job.progressProperty());
        problems.getStyleClass().add("job-problems");
        getChildren().addAll(head, bar, foot, problems);
        amount.textProperty().bind(Bindings.createStringBinding(() -> JobWords.amount(job, messages), job.amountProperty(), job.stateProperty()));
        subscriptions = Subscription.combine(
                job.activityProperty().subscribe(_ -> showActivity()),
                job.stateProperty().subscribe(this::showState),
                job.reportProperty().subscribe(this::showReport));
    }

    /// Lets go of the job, which stays in the list when the language changes.
    void dispose() {
        subscriptions.unsubscribe();
    }

    boolean shows(Job other) {
        return job == other;
    }

    private Button button(String key, Feather icon) {
        Button button = new Button(messages.text(key), Icon.of(icon));
        button.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().add("small");
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    private void showActivity() {
        var now = job.activityProperty().get();
        if (now != null) {
            activity.setText(now.in(messages));
        } else if (job.isRunning()) {
            activity.setText(messages.text("jobs.waiting"));
        }
    }

    private void showState(Job.State now) {
        String name = now.name().toLowerCase(Locale.ROOT);
        state.setText(messages.text("jobs.state." + name));
        state.setGraphic(Icon.of(switch (now) {
            case RUNNING -> Feather.LOADER;
            case DONE -> Feather.CHECK_CIRCLE;
            case CANCELLED -> Feather.PAUSE_CIRCLE;
            case FAILED -> Feather.ALERT_TRIANGLE;
        }));
        state.getStyleClass().setAll("label", "badge", "job-" + name);
        cancel.setVisible(now == Job.State.RUNNING);
        bar.setVisible(now == Job.State.RUNNING);
        bar.setManaged(now == Job.State.RUNNING);
    }

    private void showReport(JobReport report) {
        retry.setVisible(report.retry() != null);
        if (!job.isRunning()) {
            activity.setText(report.summary() == null
                    ? messages.text("jobs.ended." + job.stateProperty().get().name().toLowerCase(Locale.ROOT))
                    : Objects.requireNonNull(report.summary()).in(messages));
        }
        problems.getChildren().clear();
        report.problems().forEach(problem -> problems.getChildren().add(row(problem, Feather.ALERT_TRIANGLE)));
        if (!report.leftAside().isEmpty()) {
            problems.getChildren().add(leftAside(report.leftAside()));
        }
        problems.setVisible(!problems.getChildren().isEmpty());
        problems.setManaged(problems.isVisible());
    }

    private HBox row(JobReport.Problem problem, Feather icon) {
        Label what = new Label(problem.what(), Icon.of(icon));
        what.getStyleClass().addAll("problem-what", "file-name");
        what.setTooltip(new Tooltip(problem.what()));
        Label why = new Label(problem.why().in(messages));
        why.setWrapText(true);
        why.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(why, Priority.ALWAYS);
        HBox row = new HBox(what, why);
        row.getStyleClass().add("problem");
        return row;
    }

    /// Folded: a folder may hold many files that are none of Relire's business.
    private TitledPane leftAside(List<JobReport.Problem> files) {
        VBox rows = new VBox();
        rows.getStyleClass().add("problems-folded");
        files.forEach(file -> rows.getChildren().add(row(file, Feather.MINUS_CIRCLE)));
        TitledPane pane = new TitledPane(messages.text("jobs.left-aside", files.size()), rows);
        pane.getStyleClass().add("left-aside");
        pane.setAnimated(false);
        pane.setExpanded(false);
        return pane;
    }
}
