package org.relire.gui.work;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.relire.gui.controls.Command;
import org.relire.gui.controls.CommandButton;
import org.relire.gui.controls.EmptyState;
import org.relire.gui.controls.Feature;
import org.relire.gui.controls.FocusSoon;
import org.relire.gui.controls.ScreenHeader;
import org.relire.gui.controls.ViewContext;
import org.relire.gui.jobs.Background;
import org.relire.workflow.Messages;
import org.relire.workflow.gain.WorkItem;
import org.relire.workflow.gain.WorkQueue;

/// The work queue: what is left, the pages in the order in which correcting them gains most, and the sample check.
public final class WorkView implements Feature {

    private final WorkViewModel model;
    private final Messages messages;
    private final WorkCommands commands;
    private final WorkTable table;
    private final SamplePane sample;
    private final ConflictPane conflicts;
    private final StackPane root = new StackPane();

    public WorkView(WorkViewModel model, ViewContext context, Background background) {
        this.model = model;
        this.messages = context.messages();
        this.commands = WorkCommands.of(model);
        this.table = new WorkTable(model, messages, context.scale());
        table.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER && !e.isShortcutDown() && !e.isAltDown()) {
                open();
                e.consume();
            }
        });
        table.setOnMouseClicked(e -> {
            if (e.getClickCount() == 2 && e.getButton() == MouseButton.PRIMARY) {
                open();
            }
        });
        sample = new SamplePane(model, messages, context.images(), background, commands);
        Node checking = scrolled(sample, model.sampleProperty().isNotNull());
        conflicts = new ConflictPane(model.conflicts(), model.collection().store(), messages, context.images(),
                background, commands);
        Node settling = scrolled(conflicts, model.conflicts().currentProperty().isNotNull());
        table.visibleProperty().bind(checking.visibleProperty().or(settling.visibleProperty()).not());
        StackPane body = new StackPane(table, checking, settling);
        VBox.setVgrow(body, Priority.ALWAYS);
        VBox content = new VBox(header(), body);
        content.getStyleClass().addAll("screen", "work");
        EmptyState empty = new EmptyState(
                Feather.CHECK_CIRCLE, messages.text("work.empty.title"), messages.text("work.empty.text"));
        empty.visibleProperty().bind(Bindings.isEmpty(model.items()).and(model.sampleProperty().isNull())
                .and(model.conflicts().countProperty().isEqualTo(0)));
        content.visibleProperty().bind(empty.visibleProperty().not());
        root.getChildren().addAll(content, empty);
        model.items().addListener((ListChangeListener<WorkItem>) _ -> select());
        model.sampleProperty().subscribe(state -> {
            if (state == null) {
                table.requestFocus();
            } else {
                sample.requestFocus();
            }
        });
    }

    /// In a small window there is more of it than has room.
    private static Node scrolled(Region pane, ObservableBooleanValue shown) {
        ScrollPane scroll = new ScrollPane(pane);
        scroll.setFitToWidth(true);
        scroll.visibleProperty().bind(shown);
        return scroll;
    }

    private Node header() {
        Label left = new Label();
        left.setId("work-left");
        left.setWrapText(true);
        model.queueProperty().subscribe(queue -> left.setText(left(queue)));
        CommandButton conflicts = new CommandButton(commands.conflicts(), Feather.GIT_MERGE, messages);
        conflicts.setId("conflicts");
        conflicts.textProperty().bind(Bindings.createStringBinding(
                () -> messages.text("conflict.count", model.conflicts().countProperty().get()),
                model.conflicts().countProperty()));
        conflicts.visibleProperty().bind(model.conflicts().countProperty().greaterThan(0));
        conflicts.managedProperty().bind(conflicts.visibleProperty());
        return new ScreenHeader(messages.text("shell.work"), left, conflicts, new CommandButton(commands.check(), Feather.CHECK_SQUARE, messages),
                new CommandButton(commands.open(), Feather.EDIT_3, messages).styled("accent"));
    }

    private String left(WorkQueue.Result queue) {
        return messages.text("work.left", queue.items().size(), queue.suspects(), Math.round(queue.errors()), queue.done());
    }

    private void select() {
        if (table.getSelectionModel().isEmpty() && !table.getItems().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }

    private void open() {
        WorkItem item = model.selectedProperty().get();
        if (item != null) {
            model.open(item);
        }
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public List<Command> commands() {
        return commands.all();
    }

    @Override
    public void shown() {
        model.load();
        FocusSoon.on(model.sampleProperty().get() != null ? sample
                : model.conflicts().currentProperty().get() != null ? conflicts : table);
    }
}
