package org.relire.gui.library;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.relire.gui.controls.Icon;
import org.relire.gui.controls.QualityMeter;
import org.relire.gui.controls.Sentence;
import org.relire.gui.controls.StateBadge;
import org.relire.gui.controls.Thumbnail;
import org.relire.gui.controls.ViewContext;
import org.relire.model.PageId;
import org.relire.model.PageOutcome;
import org.relire.model.PageRecord;
import org.relire.workflow.Messages;

/// A document's pages side by side.
final class PageStrip extends ListView<PageRecord> {

    private final ViewContext context;
    private final Messages messages;

    /// @param open told of the page that is to be opened
    PageStrip(ViewContext context, Consumer<PageId> open) {
        this.context = context;
        this.messages = context.messages();
        getStyleClass().add("page-strip");
        setId("page-strip");
        setAccessibleText(messages.text("library.pages"));
        setOrientation(Orientation.HORIZONTAL);
        setCellFactory(_ -> {
            Cell cell = new Cell();
            cell.setOnMouseClicked(e -> {
                PageRecord page = cell.getItem();
                if (e.getClickCount() == 2 && e.getButton() == MouseButton.PRIMARY && page != null) {
                    open.accept(page.id());
                }
            });
            return cell;
        });
        setOnKeyPressed(e -> {
            PageRecord selected = getSelectionModel().getSelectedItem();
            if (e.getCode() == KeyCode.ENTER && selected != null) {
                open.accept(selected.id());
                e.consume();
            }
        });
    }

    /// Shows the pages; keeps the selected one if they are the same document's.
    void show(List<PageRecord> pages) {
        int selected = getSelectionModel().getSelectedIndex();
        boolean same = !pages.isEmpty() && !getItems().isEmpty()
                && getItems().getFirst().id().equals(pages.getFirst().id());
        getItems().setAll(pages);
        if (same && selected >= 0) {
            getSelectionModel().select(selected);
        }
    }

    private final class Cell extends ListCell<PageRecord> {

        @Override
        protected void updateItem(@Nullable PageRecord page, boolean empty) {
            super.updateItem(page, empty);
            if (empty || page == null) {
                setGraphic(null);
                setTooltip(null);
                return;
            }
            Thumbnail picture = new Thumbnail(78, 104);
            picture.show(page.image(), context.images());
            StackPane sheet = new StackPane(picture);
            Label number = new Label(String.valueOf(page.id().pageNumber()), Icon.of(StateBadge.icon(page.state())));
            number.getStyleClass().add("page-number");
            HBox foot = new HBox(number);
            foot.getStyleClass().add("page-foot");
            if (page.outcome() instanceof PageOutcome.Failed) {
                sheet.getChildren().add(Icon.of(Feather.ALERT_TRIANGLE, "failed-icon"));
            } else if (page.outcome() instanceof PageOutcome.Blank) {
                foot.getChildren().add(new Label(messages.text("page.blank.short")));
            } else if (page.quality() != null) {
                foot.getChildren().add(new Label(QualityMeter.text(page.quality(), messages)));
            }
            VBox cell = new VBox(sheet, foot);
            cell.setAlignment(Pos.CENTER);
            cell.getStyleClass().add("page-cell");
            setGraphic(cell);
            String said = describe(page);
            setAccessibleText(said);
            setTooltip(new Tooltip(said));
        }

        private String describe(PageRecord page) {
            Sentence failure = PageFailure.sentence(page);
            String number = messages.text("page.number", page.id().pageNumber());
            if (failure != null) {
                return number + " — " + failure.in(messages);
            }
            if (page.outcome() instanceof PageOutcome.Blank) {
                return number + " — " + messages.text("page.blank");
            }
            return number + " — " + messages.text(StateBadge.key(page.state())) + ". "
                    + QualityMeter.sentence(page.quality(), messages);
        }
    }
}
