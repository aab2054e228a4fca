package org.relire.gui.library;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.relire.gui.controls.NodeCell;
import org.relire.gui.controls.QualityMeter;
import org.relire.gui.controls.Thumbnail;
import org.relire.gui.controls.ViewContext;
import org.relire.model.QualityEstimate;
import org.relire.workflow.Messages;

/// The documents as a table.
final class DocumentTable extends TableView<DocumentRow> {

    private static final double LARGE = 1.3;

    /// A column's width in type of the standard size.
    ///
    /// @param least so much that nothing but a file's name is cut off
    private record Width(double usual, double least) {
    }

    private final ViewContext context;
    private final Messages messages;
    private final DateTimeFormatter date;

    /// @param open told of the document that is to be opened
    DocumentTable(LibraryViewModel model, ViewContext context, java.util.function.Consumer<DocumentRow> open) {
        this.context = context;
        this.messages = context.messages();
        this.date = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(messages.locale()).withZone(ZoneId.systemDefault());
        getStyleClass().add("document-table");
        setAccessibleText(messages.text("library.documents"));
        setId("document-table");
        setFixedCellSize(64 * context.scale());
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        addColumns();
        SortedList<DocumentRow> sorted = new SortedList<>(model.shown());
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
        setRowFactory(_ -> {
            var row = new javafx.scene.control.TableRow<DocumentRow>();
            row.setOnMouseClicked(e -> {
                if (e.getClickCount() == 2 && e.getButton() == MouseButton.PRIMARY && row.getItem() != null) {
                    open.accept(row.getItem());
                }
            });
            return row;
        });
        setOnKeyPressed(e -> {
            DocumentRow selected = getSelectionModel().getSelectedItem();
            if (e.getCode() == KeyCode.ENTER && selected != null) {
                open.accept(selected);
                e.consume();
            }
        });
        setPlaceholder(new Label(messages.text("library.no-match")));
    }

    private void addColumns() {
        add("library.column.document", new Width(300, 112), this::name,
                Comparator.comparing(r -> r.document().fileName(), String.CASE_INSENSITIVE_ORDER));
        add("library.column.reading", new Width(146, 124), this::reading, Comparator.comparing(DocumentRow::read));
        add("library.column.quality", new Width(128, 116), row -> new QualityMeter(row.quality(), messages),
                Comparator.comparing(DocumentTable::errorRate));
        add("library.column.suspects", new Width(90, 74), this::suspects, Comparator.comparing(DocumentRow::suspects));
        add("library.column.progress", new Width(150, 116), row -> new StatesBar(row, messages), Comparator.comparing(DocumentRow::edits));
        // with large type there is room for what one works with only
        if (context.scale() < LARGE) {
            add("library.column.imported", new Width(112, 112), row -> muted(date.format(row.document().importedAt())),
                    Comparator.comparing(r -> r.document().importedAt()));
        }
    }

    private static double errorRate(DocumentRow row) {
        QualityEstimate quality = row.quality();
        return quality == null ? 2 : quality.characterErrorRate();
    }

    private void add(String key, Width width, Function<DocumentRow, Node> cell, Comparator<DocumentRow> order) {
        TableColumn<DocumentRow, DocumentRow> column = new TableColumn<>(messages.text(key));
        column.setPrefWidth(width.usual() * context.scale());
        column.setMinWidth(width.least() * context.scale());
        column.setComparator(order);
        column.setCellValueFactory(f -> new SimpleObjectProperty<>(f.getValue()));
        column.setCellFactory(_ -> new NodeCell<>(cell));
        getColumns().add(column);
    }

    private Node name(DocumentRow row) {
        Thumbnail cover = new Thumbnail(36, 48);
        cover.show(row.cover().orElse(null), context.images());
        Label name = new Label(row.document().fileName());
        name.getStyleClass().addAll("strong", "file-name");
        Label detail = muted(messages.text("library.document.detail",
                messages.text("library.file-kind." + row.document().kind().name().toLowerCase(Locale.ROOT)), row.pages().size(), size(row.document().byteSize())));
        detail.getStyleClass().add("file-detail");
        VBox words = new VBox(name, detail);
        words.getStyleClass().add("stacked");
        HBox cell = new HBox(cover, words);
        cell.getStyleClass().add("document-cell");
        return cell;
    }

    private String size(long bytes) {
        return bytes < 1_000_000
                ? messages.text("size.kilobytes", Math.max(1, bytes / 1000))
                : messages.text("size.megabytes", bytes / 1e6);
    }

    private Node reading(DocumentRow row) {
        return new ReadingBar(row, messages);
    }

    /// None is not said of what nobody has looked for: pages are read before they are repaired.
    private Node suspects(DocumentRow row) {
        Label label = new Label(row.quality() == null && row.suspects() == 0 ? "–" : String.valueOf(row.suspects()));
        label.getStyleClass().add("figure");
        return label;
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("muted");
        return label;
    }
}
