package org.relire.gui.library;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import org.controlsfx.control.GridCell;
import org.controlsfx.control.GridView;
import org.jspecify.annotations.Nullable;
import org.relire.gui.controls.QualityMeter;
import org.relire.gui.controls.TextEnds;
import org.relire.gui.controls.Thumbnail;
import org.relire.gui.controls.ViewContext;

/// The documents as covers.
final class DocumentGrid extends GridView<DocumentRow> {

    private static final int COVER_WIDTH = 132;
    private static final int COVER_HEIGHT = 176;
    /// So many characters of a name fit on a line.
    private static final int LINE = 19;

    /// @param open told of the document that is to be opened
    DocumentGrid(LibraryViewModel model, ViewContext context, Consumer<DocumentRow> open) {
        getStyleClass().add("document-grid");
        setAccessibleText(context.messages().text("library.documents"));
        setCellWidth(COVER_WIDTH + 32);
        setCellHeight(COVER_HEIGHT + 86);
        setHorizontalCellSpacing(8);
        setVerticalCellSpacing(8);
        setItems(model.shown());
        setCellFactory(_ -> new Cell(context, open));
    }

    private static final class Cell extends GridCell<DocumentRow> {

        private final ViewContext context;

        Cell(ViewContext context, Consumer<DocumentRow> open) {
            this.context = context;
            setFocusTraversable(true);
            setOnMouseClicked(e -> {
                requestFocus();
                if (e.getClickCount() == 2 && e.getButton() == MouseButton.PRIMARY && getItem() != null) {
                    open.accept(getItem());
                }
            });
            setOnKeyPressed(e -> {
                if (e.getCode() == KeyCode.ENTER && getItem() != null) {
                    open.accept(getItem());
                    e.consume();
                }
            });
        }

        @Override
        protected void updateItem(@Nullable DocumentRow row, boolean empty) {
            super.updateItem(row, empty);
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
