package org.relire.gui.library;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.relire.gui.controls.CommandButton;
import org.relire.gui.controls.Icon;
import org.relire.gui.controls.ViewContext;
import org.relire.model.PageId;
import org.relire.workflow.Messages;
import org.relire.workflow.port.ExportFormat;

/// The selected documents: what can be done with them, and of one its pages.
final class PagesPane extends VBox {

    private final Label name = new Label();
    private final PageStrip strip;
    private final Button retry;
    private final LibraryViewModel model;
    private final Messages messages;

    PagesPane(LibraryViewModel model, ViewContext context, LibraryCommands commands, Consumer<PageId> open) {
        this.messages = context.messages();
        getStyleClass().add("pages-pane");
        this.model = model;
        strip = new PageStrip(context, open);
        strip.getSelectionModel().selectedItemProperty().subscribe(page -> {
            if (page != null) {
                model.choose(page.id());
            }
        });
        name.getStyleClass().add("pane-title");
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        retry = new CommandButton(commands.retry(), Feather.REFRESH_CW, messages);
        retry.managedProperty().bind(retry.visibleProperty());
        MenuButton export = new MenuButton(messages.text("library.export"), Icon.of(Feather.DOWNLOAD));
        for (ExportFormat format : LibraryCommands.FORMATS) {
            MenuItem item = new MenuItem(messages.text("export.format." + format.id()));
            item.setOnAction(_ -> commands.export(format));
            export.getItems().add(item);
        }
        commands.onExport(() -> {
            export.requestFocus();
            export.show();
        });
        HBox head = new HBox(name, retry,
                new CommandButton(commands.delete(), Feather.TRASH_2, messages).styled("flat"),
                export,
                new CommandButton(commands.open(), Feather.EDIT_3, messages).styled("accent"));
        head.getStyleClass().add("pane-header");
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, strip);
    }

    /// @param rows at least one
    void show(List<DocumentRow> rows) {
        DocumentRow row = rows.getFirst();
        boolean one = rows.size() == 1;
        name.setText(one ? row.document().fileName() : messages.text("library.chosen", rows.size()));
        retry.setVisible(rows.stream().anyMatch(each -> !each.failed().isEmpty()));
        model.choose(row.document().page(0));
        strip.show(one ? row.pages() : List.of());
        strip.setDisable(!one);
    }
}
