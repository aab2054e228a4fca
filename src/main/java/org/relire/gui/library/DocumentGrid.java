package org.relire.gui.library;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.controlsfx.control.GridCell;
import org.controlsfx.control.GridView;
import org.jspecify.annotations.Nullable;
import org.relire.gui.controls.QualityMeter;
import org.relire.gui.controls.TextEnds;
import org.relire.gui.controls.Thumbnail;
import org.relire.gui.controls.ViewContext;

/// The documents as covers. What is selected here is what is selected in the table: the commands know one selection.
final class DocumentGrid extends GridView<DocumentRow> {

    private static final int COVER_WIDTH = 132;
    private static final int COVER_HEIGHT = 176;
    /// So many characters of a name fit on a line.
    private static final int LINE = 19;
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final ViewContext context;
    private final MultipleSelectionModel<DocumentRow> selection;
    private final Consumer<DocumentRow> open;

    /// @param table the table of the same documents, in whose order they stand here
    /// @param open  told of the document that is to be opened
    DocumentGrid(DocumentTable table, ViewContext context, Consumer<DocumentRow> open) {
        this.context = context;
        this.selection = table.getSelectionModel();
        this.open = open;
        getStyleClass().add("document-grid");
        setId("document-grid");
        setFocusTraversable(true);
        setAccessibleText(context.messages().text("library.documents"));
        setCellWidth(COVER_WIDTH + 32);
        setCellHeight(COVER_HEIGHT + 86);
        setHorizontalCellSpacing(8);
        setVerticalCellSpacing(8);
        setItems(table.getItems());
        setCellFactory(_ -> new Cell());
        setOnKeyPressed(this::onKey);
        selection.getSelectedItems().addListener((ListChangeListener<DocumentRow>) _ -> showSelection());
    }

    private void onKey(KeyEvent event) {
        DocumentRow selected = selection.getSelectedItem();
        if (event.getCode() == KeyCode.ENTER && selected != null) {
            open.accept(selected);
            event.consume();
            return;
        }
        OptionalInt target = target(event.getCode(), getItems().indexOf(selected));
        if (target.isPresent() && !getItems().isEmpty() && !event.isShortcutDown() && !event.isAltDown()) {
            int index = Math.clamp(target.getAsInt(), 0, getItems().size() - 1);
            select(getItems().get(index));
            reveal(index);
            event.consume();
        }
    }

    private OptionalInt target(KeyCode key, int from) {
        return switch (key) {
            case LEFT -> OptionalInt.of(from - 1);
            case RIGHT -> OptionalInt.of(from + 1);
            case UP -> OptionalInt.of(from < columns() ? from : from - columns());
            case DOWN -> OptionalInt.of(from + columns());
            case HOME -> OptionalInt.of(0);
            case END -> OptionalInt.of(getItems().size() - 1);
            default -> OptionalInt.empty();
        };
    }

    private List<Cell> cells() {
        return lookupAll(".grid-cell").stream().filter(Cell.class::isInstance).map(Cell.class::cast)
                .filter(cell -> cell.getItem() != null).toList();
    }

    /// How many covers stand side by side: as many as are in the row of the first.
    private int columns() {
        return (int) Math.max(1, cells().stream().map(Node::getParent)
                .mapToLong(row -> row.getChildrenUnmodifiable().stream().filter(c -> c instanceof Cell cell && cell.getItem() != null).count())
                .max().orElse(1));
    }

    private void reveal(int index) {
        int row = index / columns();
        if (lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getFirstVisibleCell() != null) {
            boolean above = row <= flow.getFirstVisibleCell().getIndex();
            boolean below = row >= flow.getLastVisibleCell().getIndex();
            if (above || below) {
                flow.scrollTo(row);
            }
        }
    }

    private void select(DocumentRow row) {
        selection.clearSelection();
        selection.select(row);
    }

    private void showSelection() {
        DocumentRow row = selection.getSelectedItem();
        String documents = context.messages().text("library.documents");
        setAccessibleText(row == null ? documents : documents + ", " + row.document().fileName());
        cells().forEach(Cell::showSelected);
    }

    private final class Cell extends GridCell<DocumentRow> {

        Cell() {
            setOnMouseClicked(this::onClick);
        }

        private void onClick(MouseEvent event) {
            DocumentRow row = getItem();
            if (row == null) {
                return;
            }
            DocumentGrid.this.requestFocus();
            if (event.isShortcutDown() && selection.getSelectedItems().contains(row)) {
                selection.clearSelection(getItems().indexOf(row));
            } else if (event.isShortcutDown()) {
                selection.select(row);
            } else {
                DocumentGrid.this.select(row);
            }
            if (event.getClickCount() == 2 && event.getButton() == MouseButton.PRIMARY) {
                open.accept(row);
            }
        }

        void showSelected() {
            pseudoClassStateChanged(SELECTED, getItem() != null && selection.getSelectedItems().contains(getItem()));
        }

        @Override
        protected void updateItem(@Nullable DocumentRow row, boolean empty) {
            super.updateItem(row, empty);
            showSelected();
            if (empty || row == null) {
                setGraphic(null);
                return;
            }
            Thumbnail cover = new Thumbnail(COVER_WIDTH, COVER_HEIGHT);
            cover.show(row.cover().orElse(null), context.images());
            Label name = new Label(TextEnds.inTwo(row.document().fileName(), LINE));
            name.getStyleClass().addAll("strong", "file-name");
            name.setMaxWidth(COVER_WIDTH + 16);
            name.setWrapText(true);
            VBox cell = new VBox(cover, name, new QualityMeter(row.quality(), context.messages()));
            cell.setAlignment(Pos.TOP_CENTER);
            cell.getStyleClass().add("cover-cell");
            setAccessibleText(row.document().fileName());
            setGraphic(cell);
        }
    }
}
