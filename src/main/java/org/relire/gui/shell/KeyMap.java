package org.relire.gui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.relire.gui.controls.Command;
import org.relire.gui.controls.Icon;
import org.relire.workflow.Messages;

/// All keys at a glance, screen by screen; each can be changed.
final class KeyMap extends VBox {

    /// The commands of a screen, or those of everywhere.
    ///
    /// @param overText whether there is text to write in
    record Group(List<Command> commands, boolean overText) {
    }

    private final Messages messages;
    private final ModalHost host;
    private final KeyBindings bindings;
    private final Button close;
    private final CustomTextField filter = new CustomTextField();

    /// @param groups     message key of a group's name → its commands
    /// @param everywhere the key of the group that holds beside each of the others
    KeyMap(Map<String, Group> groups, String everywhere, KeyBindings bindings, ModalHost host, Messages messages) {
        this.messages = messages;
        this.host = host;
        this.bindings = bindings;
        getStyleClass().addAll("dialog", "key-map");
        setId("key-map");
        setMaxHeight(USE_PREF_SIZE);
        setMaxWidth(USE_PREF_SIZE);
        close = new Button(messages.text("dialog.close"));
        close.setCancelButton(true);
        close.setOnAction(_ -> host.hide());
        VBox content = new VBox();
        content.getStyleClass().add("key-groups");
        List<Command> all = groups.values().stream().flatMap(g -> g.commands().stream()).toList();
        groups.forEach((key, group) -> content.getChildren().add(group(key, group,
                key.equals(everywhere) ? all : both(group, groups.get(everywhere)))));
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Label nothing = new Label(messages.text("shell.keys.nothing"));
        nothing.getStyleClass().add("muted");
        nothing.visibleProperty().bind(Bindings.createBooleanBinding(
                () -> content.getChildren().stream().noneMatch(Node::isVisible), filter.textProperty()));
        nothing.managedProperty().bind(nothing.visibleProperty());
        getChildren().addAll(head(all), nothing, scroll);
    }

    private static List<Command> both(Group one, @Nullable Group other) {
        return other == null ? one.commands() : Stream.concat(one.commands().stream(), other.commands().stream()).toList();
    }

    private Node head(List<Command> all) {
        Label title = new Label(messages.text("shell.keys"), Icon.of(Feather.COMMAND));
        title.getStyleClass().add("dialog-title");
        Label hint = new Label(messages.text("shell.keys.hint"));
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button resetAll = new Button(messages.text("shell.keys.reset-all"));
        resetAll.setId("keys-reset-all");
        resetAll.getStyleClass().add("flat");
        resetAll.setOnAction(_ -> bindings.resetAll(all));
        filter.setId("keys-filter");
        filter.setPromptText(messages.text("shell.keys.filter"));
        filter.setAccessibleText(messages.text("shell.keys.filter"));
        filter.setLeft(Icon.of(Feather.FILTER, "field-icon"));
        HBox row = new HBox(title, space, filter, resetAll, close);
        row.getStyleClass().add("key-head");
        row.setAlignment(Pos.CENTER_LEFT);
        return new VBox(row, hint);
    }

    void open() {
        host.show(this, filter);
    }

    private Node group(String key, Group commands, List<Command> together) {
        Label title = new Label(messages.text(key));
        title.getStyleClass().add("section-title");
        TilePane tiles = new TilePane();
        tiles.setPrefColumns(2);
        tiles.setTileAlignment(Pos.TOP_LEFT);
        tiles.getStyleClass().add("key-tiles");
        List<KeyRow> rows = new ArrayList<>();
        for (Command command : commands.commands()) {
            rows.add(new KeyRow(command, new KeyRow.Place(together, commands.overText()), bindings, messages));
        }
        VBox group = new VBox(title, tiles);
        group.getStyleClass().add("key-group");
        group.managedProperty().bind(group.visibleProperty());
        filter.textProperty().subscribe(words -> {
            tiles.getChildren().setAll(rows.stream().filter(row -> row.holds(words)).toList());
            group.setVisible(!tiles.getChildren().isEmpty());
        });
        return group;
    }
}
