package org.relire.gui.work;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.relire.gui.controls.Command;
import org.relire.gui.controls.CommandButton;
import org.relire.gui.controls.Icon;
import org.relire.gui.controls.ScanCrop;
import org.relire.gui.controls.ScanImages;
import org.relire.gui.jobs.Background;
import org.relire.gui.jobs.Latest;
import org.relire.model.Box;
import org.relire.workflow.Messages;
import org.relire.workflow.port.CollectionStore;

/// A conflict: the line on the scan, what the person wrote and what the new reading has side by side.
final class ConflictPane extends VBox {

    private final ConflictsViewModel model;
    private final CollectionStore store;
    private final Messages messages;
    private final ScanImages images;
    private final Latest placing;
    private final Label title = new Label();
    private final ScanCrop crop = new ScanCrop(ScanCrop.Size.LINE);
    private final Label mine = new Label();
    private final Label theirs = new Label();

    ConflictPane(ConflictsViewModel model, CollectionStore store, Messages messages, ScanImages images,
            Background background, WorkCommands commands) {
        this.model = model;
        this.store = store;
        this.messages = messages;
        this.images = images;
        this.placing = new Latest(background);
        getStyleClass().addAll("sample-pane", "conflict-pane");
        setId("conflict-pane");
        title.getStyleClass().add("pane-title");
        title.setWrapText(true);
        crop.setAccessibleText(messages.text("work.sample.crop"));
        HBox sides = new HBox(side("conflict.mine", Feather.USER, mine), side("conflict.theirs", Feather.CPU, theirs));
        sides.getStyleClass().add("conflict-sides");
        Label hint = new Label(messages.text("conflict.hint"));
        hint.setWrapText(true);
        hint.getStyleClass().add("muted");
        FlowPane actions = new FlowPane(
                keyed(commands.keepMine()).styled("accent"),
                keyed(commands.takeTheirs()),
                new CommandButton(commands.openConflict(), Feather.EDIT_3, messages).styled("flat"),
                new CommandButton(commands.leaveConflicts(), Feather.LOG_OUT, messages).styled("flat"));
        actions.getStyleClass().add("series-actions");
        getChildren().addAll(title, crop, sides, actions, hint);
        model.currentProperty().subscribe(this::show);
    }

    private CommandButton keyed(Command command) {
        return new CommandButton(command, Feather.CIRCLE, messages).withKeys(command, command.name(messages), messages);
    }

    private Node side(String key, Feather icon, Label text) {
        Label head = new Label(messages.text(key), Icon.of(icon));
        head.getStyleClass().add("muted");
        text.setWrapText(true);
        text.getStyleClass().add("conflict-text");
        VBox side = new VBox(head, text);
        side.getStyleClass().add("conflict-side");
        side.setAlignment(Pos.TOP_LEFT);
        side.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(side, Priority.ALWAYS);
        return side;
    }

    private void show(ConflictsViewModel.@Nullable Conflict conflict) {
        if (conflict == null) {
            return;
        }
        title.setText(messages.text("conflict.title", conflict.fileName(), conflict.page().pageNumber(), model.countProperty().get()));
        mine.setText(conflict.mine().isEmpty() ? "∅" : conflict.mine());
        theirs.setText(conflict.theirs().isEmpty() ? "∅" : conflict.theirs());
        placing.run(() -> LineOnScan.of(store, conflict.page(), conflict.text(), conflict.place()), place -> {
            if (place == null) {
                crop.show(null, new Box(0, 0, 0, 0), List.of());
            } else {
                images.load(place.image().path(), scan -> {
                    if (conflict.equals(model.currentProperty().get())) {
                        crop.show(scan, place.line(), place.boxes());
                    }
                });
            }
        });
    }
}
