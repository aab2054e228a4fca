package org.relire.gui.evidence;

import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.relire.gui.controls.Icon;
import org.relire.gui.controls.NodeCell;
import org.relire.gui.controls.TagName;
import org.relire.model.AnnotationStatus;
import org.relire.model.TagKind;
import org.relire.workflow.Messages;

/// The passages as a table.
final class EvidenceTable extends TableView<EvidenceItem> {

    private final Messages messages;
    private final double scale;

    EvidenceTable(EvidenceViewModel model, Messages messages, double scale) {
        this.messages = messages;
        this.scale = scale;
        setId("evidence-table");
        getStyleClass().add("evidence-table");
        setAccessibleText(messages.text("shell.evidence"));
        setFixedCellSize(58 * scale);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        add("evidence.column.kind", 158, this::kind, Comparator.comparing(i -> kindName(i, messages)));
        add("evidence.column.quotation", 340, this::quotation, Comparator.comparing(EvidenceItem::quotation));
        add("evidence.column.place", 150, this::place, Comparator.comparing(EvidenceItem::fileName));
        add("evidence.column.cue", 130, i -> wrapped(i.cue(), "cue"), Comparator.comparing(EvidenceItem::cue));
        add("evidence.column.addressee", 120, i -> wrapped(i.addressee(), "addressee"),
                Comparator.comparing(EvidenceItem::addressee));
        add("evidence.column.score", 74, i -> score(i), Comparator.comparing(EvidenceItem::score));
        add("evidence.column.status", 108, this::status, Comparator.comparing(i -> i.annotation().status()));
        SortedList<EvidenceItem> sorted = new SortedList<>(model.shown());
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
        setPlaceholder(new Label(messages.text("evidence.no-match")));
        setRowFactory(_ -> row(model));
        getSelectionModel().selectedItemProperty().subscribe(item -> model.selectedProperty().set(item));
    }

    private static TableRow<EvidenceItem> row(EvidenceViewModel model) {
        TableRow<EvidenceItem> row = new TableRow<>() {
            @Override
            protected void updateItem(@Nullable EvidenceItem item, boolean empty) {
                super.updateItem(item, empty);
                getStyleClass().remove("rejected");
                if (item != null && item.annotation().status() == AnnotationStatus.REJECTED) {
                    getStyleClass().add("rejected");
                }
            }
        };
        row.setOnMouseClicked(e -> {
            if (e.getClickCount() == 2 && e.getButton() == MouseButton.PRIMARY && row.getItem() != null) {
                model.open(row.getItem());
            }
        });
        return row;
    }

    private void add(String key, double width, Function<EvidenceItem, Node> cell, Comparator<EvidenceItem> order) {
        TableColumn<EvidenceItem, EvidenceItem> column = new TableColumn<>(messages.text(key));
        column.setPrefWidth(width * scale);
        column.setMinWidth(leastWidth(key));
        column.setComparator(order);
        column.setCellValueFactory(f -> new SimpleObjectProperty<>(f.getValue()));
        column.setCellFactory(_ -> new NodeCell<>(cell));
        getColumns().add(column);
    }

    /// Room for the widest word, and for what around it does not grow with the type. Together no wider than a small window in large type.
    private double leastWidth(String key) {
        return switch (key) {
            case "evidence.column.kind" -> 66 + 90 * scale;
            case "evidence.column.quotation" -> 90 * scale;
            case "evidence.column.place" -> 20 + 60 * scale;
            case "evidence.column.addressee" -> 22 + 76 * scale;
            case "evidence.column.status" -> 41 + 58 * scale;
            default -> 22 + 40 * scale;
        };
    }

    private Node kind(EvidenceItem item) {
        Label label = new Label(kindName(item, messages), Icon.of(icon(item.annotation().tag().kind())));
        label.getStyleClass().addAll("badge", "tag-" + item.annotation().tag().kind().name().toLowerCase(Locale.ROOT));
        return label;
    }

    static String kindName(EvidenceItem item, Messages messages) {
        return TagName.of(item.annotation().tag()).in(messages);
    }

    private static Feather icon(TagKind kind) {
        return switch (kind) {
            case FINDING -> Feather.EYE;
            case RECOMMENDATION -> Feather.FLAG;
            case CUSTOM -> Feather.TAG;
        };
    }

    private Node quotation(EvidenceItem item) {
        Label label = wrapped(item.quotation(), "quotation");
        if (item.annotation().detached()) {
            label.setGraphic(Icon.of(Feather.LINK_2, "detached-icon"));
            label.setAccessibleText(messages.text("evidence.detached") + " " + item.quotation());
        }
        return label;
    }

    private static Label wrapped(String text, String styleClass) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(styleClass);
        return label;
    }

    private Node place(EvidenceItem item) {
        Label name = new Label(item.fileName());
        name.getStyleClass().add("file-name");
        Label page = new Label(messages.text("page.number", item.annotation().target().page().pageNumber()));
        page.getStyleClass().add("muted");
        String note = item.annotation().note();
        if (!note.isEmpty()) {
            page.setGraphic(Icon.of(Feather.MESSAGE_SQUARE));
            page.setContentDisplay(ContentDisplay.RIGHT);
            page.setTooltip(new Tooltip(note));
            page.setAccessibleText(page.getText() + ", " + messages.text("evidence.note.of", note));
        }
        VBox place = new VBox(name, page);
        place.getStyleClass().add("stacked");
        return place;
    }

    private Node score(EvidenceItem item) {
        Label label = new Label(item.annotation().details() == null
                ? "–" : String.format(messages.locale(), "%.2f", item.score()));
        label.getStyleClass().add("figure");
        return label;
    }

    private Node status(EvidenceItem item) {
        AnnotationStatus status = item.annotation().status();
        Feather icon = switch (status) {
            case PROPOSED -> Feather.HELP_CIRCLE;
            case ACCEPTED -> Feather.CHECK_CIRCLE;
            case REJECTED -> Feather.X_CIRCLE;
        };
        String name = status.name().toLowerCase(Locale.ROOT);
        Label label = new Label(messages.text("evidence.status." + name), Icon.of(icon));
        label.getStyleClass().addAll("status", "status-" + name);
        return label;
    }
}
