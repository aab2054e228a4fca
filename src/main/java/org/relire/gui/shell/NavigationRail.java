package org.relire.gui.shell;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.relire.gui.controls.Command;
import org.relire.gui.controls.Icon;
import org.relire.workflow.Messages;

/// The navigation at the left: the collection above, the screens below it. Narrow, it shows icons with tips.
final class NavigationRail extends VBox {

    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final ShellViewModel model;
    private final Messages messages;
    private final Map<Section, Button> buttons = new EnumMap<>(Section.class);
    private final MenuButton collection = new MenuButton();
    private final Subscription subscriptions;
    private final BooleanProperty narrow = new SimpleBooleanProperty();

    NavigationRail(ShellViewModel model, ShellCommands commands, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("navigation");
        collection.getStyleClass().addAll("flat", "collection-menu");
        collection.setGraphic(Icon.of(Feather.DATABASE));
        collection.setMaxWidth(Double.MAX_VALUE);
        collection.setOnShowing(_ -> fill(commands));
        fill(commands);
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        getChildren().add(collection);
        for (Section section : Section.values()) {
            if (section == Section.JOBS) {
                getChildren().add(space);
            }
            if (section.digit() > 0) {
                getChildren().add(button(section, commands));
            }
        }
        subscriptions = Subscription.combine(model.sectionProperty().subscribe(this::mark), model.workspaceProperty().subscribe(w -> {
            String name = w == null ? messages.text("shell.no-collection") : name(w);
            collection.setText(name);
            collection.setAccessibleText(messages.text("shell.collection") + ": " + name);
            collection.setTooltip(new Tooltip(w == null ? name : w.collection().folder().root().toString()));
        }));
        narrow.subscribe(this::fold);
    }

    /// Lets go of the view model.
    void dispose() {
        subscriptions.unsubscribe();
    }

    /// Whether only icons are shown.
    BooleanProperty narrowProperty() {
        return narrow;
    }

    private static String name(Workspace workspace) {
        return String.valueOf(workspace.collection().folder().root().toAbsolutePath().normalize().getFileName());
    }

    private Button button(Section section, ShellCommands commands) {
        Command command = commands.of(section);
        Button button = new Button(messages.text(section.key()), Icon.of(section.icon()));
        button.setId("nav-" + section.name().toLowerCase(java.util.Locale.ROOT));
        button.setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
        button.setAccessibleText(messages.text(section.key()));
        button.setTooltip(new Tooltip(messages.text(section.key()) + "  (" + command.shownKeys(messages) + ")"));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAlignment(Pos.CENTER_LEFT);
        button.setWrapText(true);
        button.getStyleClass().addAll("flat", "nav-item");
        button.setOnAction(_ -> command.run());
        button.disableProperty().bind(Bindings.not(command.enabled()));
        buttons.put(section, button);
        return button;
    }

    private void mark(Section here) {
        buttons.forEach((section, button) -> button.pseudoClassStateChanged(HERE, section == here));
    }

    private void fold(boolean on) {
        pseudoClassStateChanged(NARROW, on);
        ContentDisplay display = on ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT;
        collection.setContentDisplay(display);
        buttons.values().forEach(b -> {
            b.setContentDisplay(display);
            b.setAlignment(on ? Pos.CENTER : Pos.CENTER_LEFT);
        });
    }

    private void fill(ShellCommands commands) {
        collection.getItems().clear();
        for (Command command : List.of(commands.openCollection(), commands.createCollection(), commands.closeCollection())) {
            MenuItem item = new MenuItem(command.name(messages));
            item.setDisable(!command.enabled().get());
            item.setOnAction(_ -> command.run());
            collection.getItems().add(item);
        }
        if (!model.recent().isEmpty()) {
            collection.getItems().add(new SeparatorMenuItem());
            model.recent().forEach(folder -> {
                MenuItem item = new MenuItem(String.valueOf(folder.getFileName()), Icon.of(Feather.CLOCK));
                item.setMnemonicParsing(false);
                item.setOnAction(_ -> model.open(folder));
                collection.getItems().add(item);
            });
        }
    }
}
