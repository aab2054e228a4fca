package org.relire.gui.shell;

import java.util.List;
import java.util.Map;
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
import org.kordamp.ikonli.feather.Feather;
import org.relire.gui.controls.Command;
import org.relire.gui.controls.Icon;
import org.relire.workflow.Messages;

/// All keys at a glance, screen by screen.
final class KeyMap extends VBox {

    private final Messages messages;
    private final ModalHost host;
    private final Button close;

    /// @param groups message key of a group's name → its commands
    KeyMap(Map<String, List<Command>> groups, ModalHost host, Messages messages) {
        this.messages = messages;
        this.host = host;
        getStyleClass().addAll("dialog", "key-map");
        setId("key-map");
        setMaxHeight(USE_PREF_SIZE);
        setMaxWidth(USE_PREF_SIZE);
        Label title = new Label(messages.text("shell.keys"), Icon.of(Feather.COMMAND));
        title.getStyleClass().add("dialog-title");
        close = new Button(messages.text("dialog.close"));
        close.setCancelButton(true);
        close.setOnAction(_ -> host.hide());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(title, space, close);
        head.setAlignment(Pos.CENTER_LEFT);
        VBox content = new VBox();
        content.getStyleClass().add("key-groups");
        groups.forEach((key, commands) -> content.getChildren().add(group(key, commands)));
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
    }

    void open() {
        host.show(this, close);
    }

    private Node group(String key, List<Command> commands) {
        Label title = new Label(messages.text(key));
        title.getStyleClass().add("section-title");
        TilePane tiles = new TilePane();
        tiles.setPrefColumns(2);
        tiles.getStyleClass().add("key-tiles");
        commands.stream().filter(c -> !c.keys().isEmpty()).forEach(c -> tiles.getChildren().add(row(c)));
        VBox group = new VBox(title, tiles);
        group.getStyleClass().add("key-group");
        return group;
    }

    private Node row(Command command) {
        Label name = new Label(command.name(messages));
        name.setWrapText(true);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        Label keys = new Label(command.shownKeys(messages));
        keys.getStyleClass().add("key");
        keys.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(name, keys);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("key-row");
        return row;
    }
}
