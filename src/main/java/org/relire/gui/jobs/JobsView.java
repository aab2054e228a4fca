package org.relire.gui.jobs;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.relire.gui.controls.Command;
import org.relire.gui.controls.CommandButton;
import org.relire.gui.controls.EmptyState;
import org.relire.gui.controls.Feature;
import org.relire.gui.controls.ScreenHeader;
import org.relire.workflow.Messages;

/// The jobs' screen: what runs, what waits, what came of what has ended.
public final class JobsView implements Feature {

    private final JobList jobs;
    private final Messages messages;
    private final VBox cards = new VBox();
    private final StackPane root = new StackPane();
    private final Command clear;
    private final ListChangeListener<Job> changes = this::changed;

    public JobsView(JobList jobs, Messages messages) {
        this.jobs = jobs;
        this.messages = messages;
        this.clear = new Command("jobs.clear", List.of(), Bindings.createBooleanBinding(
                () -> jobs.jobs().stream().anyMatch(j -> !j.isRunning()), jobs.jobs()), jobs::clearEnded);
        cards.getStyleClass().add("job-cards");
        ScrollPane scroll = new ScrollPane(cards);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox content = new VBox(header(), scroll);
        content.getStyleClass().addAll("screen", "jobs");
        EmptyState empty = new EmptyState(Feather.COFFEE, messages.text("jobs.empty.title"), messages.text("jobs.empty.text"));
        empty.visibleProperty().bind(Bindings.isEmpty(jobs.jobs()));
        content.visibleProperty().bind(Bindings.isNotEmpty(jobs.jobs()));
        root.getChildren().addAll(content, empty);
        jobs.jobs().addListener(changes);
        jobs.jobs().forEach(job -> cards.getChildren().add(new JobCard(job, messages)));
    }

    private Node header() {
        return new ScreenHeader(messages.text("shell.jobs"), new CommandButton(clear, Feather.TRASH_2, messages));
    }

    @Override
    public void dispose() {
        jobs.jobs().removeListener(changes);
        cards().forEach(JobCard::dispose);
    }

    private List<JobCard> cards() {
        return cards.getChildren().stream().filter(JobCard.class::isInstance).map(JobCard.class::cast).toList();
    }

    private void remove(Job gone) {
        cards().stream().filter(card -> card.shows(gone)).forEach(card -> {
            card.dispose();
            cards.getChildren().remove(card);
        });
    }

    private void changed(ListChangeListener.Change<? extends Job> change) {
        while (change.next()) {
            if (change.wasUpdated()) {
                continue;
            }
            change.getRemoved().forEach(this::remove);
            for (int i = change.getFrom(); i < change.getTo(); i++) {
                cards.getChildren().add(i, new JobCard(jobs.jobs().get(i), messages));
            }
        }
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public List<Command> commands() {
        return List.of(clear);
    }

    @Override
    public void shown() {
        root.requestFocus();
    }
}
