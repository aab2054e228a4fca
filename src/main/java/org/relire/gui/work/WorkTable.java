package org.relire.gui.work;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import org.relire.gui.controls.StateBadge;
import org.relire.model.PageState;
import org.relire.workflow.Messages;
import org.relire.workflow.gain.WorkItem;

/// The pages that are left, the one that gains most first.
final class WorkTable extends TableView<WorkItem> {

    private final Messages messages;

    WorkTable(WorkViewModel model, Messages messages, double scale) {
        super(model.items());
        this.messages = messages;
        setId("work-table");
        setAccessibleText(messages.text("shell.work"));
        getStyleClass().add("work-table");
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        column("work.column.page", 300 * scale, WorkItem::fileName, true,
                item -> item.fileName() + " · " + messages.text("page.number", item.page().pageNumber()));
        TableColumn<WorkItem, PageState> state = new TableColumn<>(messages.text("work.column.state"));
        state.setCellValueFactory(c -> new ReadOnlyObjectWrapper<>(c.getValue().state()));
        state.setCellFactory(_ -> new StateCell());
        state.setPrefWidth(110 * scale);
        getColumns().add(state);
        column("work.column.doubts", 90 * scale, WorkItem::suspects, false, item -> String.valueOf(item.suspects()));
        column("work.column.errors", 110 * scale, WorkItem::errors, false,
                item -> messages.text("work.about", Math.round(item.errors())));
        column("work.column.use", 190 * scale, i -> i.searches() + i.tags(), false,
                this::use);
        getSelectionModel().selectedItemProperty().subscribe(item -> model.selectedProperty().set(item));
    }

    private <T extends Comparable<? super T>> void column(
            String key, double width, Function<WorkItem, T> value, boolean name, Function<WorkItem, String> shown) {
        TableColumn<WorkItem, T> column = new TableColumn<>(messages.text(key));
        column.setCellValueFactory(c -> new ReadOnlyObjectWrapper<>(value.apply(c.getValue())));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable T item, boolean empty) {
                super.updateItem(item, empty);
                WorkItem row = empty ? null : getTableRow().getItem();
                setText(row == null ? null : shown.apply(row));
                getStyleClass().remove("file-name");
                getStyleClass().add(name ? "file-name" : "figure");
            }
        });
        column.setPrefWidth(width);
        getColumns().add(column);
    }

    private String use(WorkItem item) {
        List<String> parts = new ArrayList<>();
        if (item.searches() > 0) {
            parts.add(messages.text("work.found", item.searches()));
        }
        if (item.tags() > 0) {
            parts.add(messages.text("work.tagged", item.tags()));
        }
        return parts.isEmpty() ? "–" : String.join(", ", parts);
    }

    private final class StateCell extends TableCell<WorkItem, PageState> {

        @Override
        protected void updateItem(@Nullable PageState state, boolean empty) {
            super.updateItem(state, empty);
            Label label = empty || state == null ? null : new Label(messages.text(StateBadge.key(state)));
            setGraphic(label);
        }
    }
}
