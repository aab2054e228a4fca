package org.relire.gui.library;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.feather.Feather;
import org.relire.gui.controls.Command;
import org.relire.gui.controls.Icon;
import org.relire.gui.controls.WordsAndTools;
import org.relire.workflow.Messages;

/// The library's title, filter and buttons.
final class LibraryHeader {

    private final Messages messages;
    private final CustomTextField filter = new CustomTextField();
    private final WordsAndTools node;

    LibraryHeader(LibraryViewModel model, Messages messages, LibraryCommands commands, BooleanProperty asGrid) {
        this.messages = messages;
        Label title = new Label(messages.text("shell.library"));
        title.getStyleClass().add("screen-title");
        Label counts = new Label();
        counts.getStyleClass().add("muted");
        counts.textProperty().bind(Bindings.createStringBinding(() -> counts(model), model.documents()));
        VBox words = new VBox(title, counts);
        filter.setPromptText(messages.text("library.filter"));
        filter.setAccessibleText(messages.text("library.filter"));
        filter.setId("library-filter");
        filter.setLeft(Icon.of(Feather.FILTER, "field-icon"));
        filter.textProperty().bindBidirectional(model.filterProperty());
        HBox tools = new HBox(filter, views(asGrid), importing(commands));
        tools.setAlignment(Pos.CENTER_LEFT);
        tools.getStyleClass().add("library-tools");
        node = new WordsAndTools(words, tools);
        node.getStyleClass().add("screen-header");
    }

    Node node() {
        return node;
    }

    private String counts(LibraryViewModel model) {
        int pages = model.documents().stream().mapToInt(d -> d.pages().size()).sum();
        int suspects = model.documents().stream().mapToInt(DocumentRow::suspects).sum();
        return messages.text("library.counts", model.documents().size(), pages, suspects);
    }

    /// Files at once, folders in the menu beside.
    private SplitMenuButton importing(LibraryCommands commands) {
        SplitMenuButton button = new SplitMenuButton();
        button.setText(messages.text("library.import"));
        button.setGraphic(Icon.of(Feather.PLUS));
        button.setId("import");
        button.setAccessibleText(messages.text("library.import-files"));
        button.getStyleClass().add("accent");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> commands.importFiles().run());
        for (Command command : List.of(commands.importFiles(), commands.importFolder())) {
            MenuItem item = new MenuItem(command.name(messages));
            item.acceleratorProperty().bind(command.keysProperty().map(keys -> keys.isEmpty() ? null : keys.getFirst()));
            item.setOnAction(_ -> command.run());
            button.getItems().add(item);
        }
        return button;
    }

    private SegmentedButton views(BooleanProperty asGrid) {
        ToggleButton table = toggle("library.view.table", Feather.LIST);
        ToggleButton grid = toggle("library.view.grid", Feather.GRID);
        SegmentedButton views = new SegmentedButton(table, grid);
        views.setMinWidth(Region.USE_PREF_SIZE);
        // not through their group: while the bar is not shown they have none
        asGrid.subscribe(on -> {
            table.setSelected(!on);
            grid.setSelected(on);
        });
        table.setOnAction(_ -> show(asGrid, false, table));
        grid.setOnAction(_ -> show(asGrid, true, grid));
        return views;
    }

    private static void show(BooleanProperty asGrid, boolean on, ToggleButton pressed) {
        asGrid.set(on);
        pressed.setSelected(true);
    }

    private ToggleButton toggle(String key, Feather icon) {
        ToggleButton button = new ToggleButton(null, Icon.of(icon));
        button.setAccessibleText(messages.text(key));
        button.setTooltip(new Tooltip(messages.text(key)));
        return button;
    }

    /// Escape clears the filter, and is told of.
    void onFiltered(Runnable left) {
        filter.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                filter.clear();
                left.run();
                event.consume();
            }
        });
    }

    void focusFilter() {
        filter.requestFocus();
        filter.selectAll();
    }
}
