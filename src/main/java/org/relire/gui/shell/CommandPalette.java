package org.relire.gui.shell;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.relire.gui.controls.Command;
import org.relire.gui.controls.Icon;
import org.relire.workflow.Messages;

/// Every command by name: type a few letters of it, Enter runs it. The shown screen's come first, those of the others after the
/// window's.
final class CommandPalette extends VBox {

    /// A command that can be chosen.
    ///
    /// @param screen the name of the screen that it belongs to, where that is not the one shown; else empty
    /// @param run    what choosing it does
    record Entry(Command command, String screen, Runnable run) {
    }

    private final Messages messages;
    private final ModalHost host;
    private final ListView<Entry> list = new ListView<>();
    /// Whether the arrows were used last, rather than letters.
    private boolean choosing;
    private final CustomTextField field = new CustomTextField() {

        /// The field has the focus all the while; what the arrows chose in the list is what a screen reader is to say.
        @Override
        public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
            return choosing && attribute == AccessibleAttribute.FOCUS_ITEM
                    ? list.queryAccessibleAttribute(attribute, parameters) : super.queryAccessibleAttribute(attribute, parameters);
        }
    };

    CommandPalette(List<Entry> entries, ModalHost host, Messages messages) {
        this.messages = messages;
        this.host = host;
        getStyleClass().add("palette");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.TOP_CENTER);
        field.setId("palette-field");
        field.setPromptText(messages.text("shell.palette.prompt"));
        field.setAccessibleText(messages.text("shell.palette.prompt"));
        field.getStyleClass().add("large-field");
        field.setLeft(Icon.of(Feather.COMMAND, "field-icon"));
        FilteredList<Entry> shown = new FilteredList<>(FXCollections.observableArrayList(
                entries.stream().filter(e -> e.command().enabled().get()).toList()));
        list.setItems(shown);
        list.setAccessibleText(messages.text("shell.palette"));
        list.setCellFactory(_ -> new Cell());
        list.setPlaceholder(new Label(messages.text("shell.palette.nothing")));
        list.getSelectionModel().selectFirst();
        field.textProperty().addListener((_, _, text) -> {
            choosing = false;
            shown.setPredicate(entry -> matches(entry, text));
            list.getSelectionModel().selectFirst();
            list.scrollTo(0);
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        list.setOnMouseClicked(_ -> runSelected());
        getChildren().addAll(field, list);
    }

    void open() {
        host.show(this, field);
    }

    private void keyPressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case ENTER -> runSelected();
            case ESCAPE -> host.hide();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int step) {
        int size = list.getItems().size();
        if (size > 0) {
            int next = Math.floorMod(list.getSelectionModel().getSelectedIndex() + step, size);
            list.getSelectionModel().select(next);
            list.getFocusModel().focus(next);
            list.scrollTo(Math.max(0, next - 4));
            choosing = true;
            field.notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
        }
    }

    private void runSelected() {
        Entry entry = list.getSelectionModel().getSelectedItem();
        if (entry != null) {
            host.hide();
            entry.run().run();
        }
    }

    /// All words typed begin somewhere in the name, accents and case ignored.
    private boolean matches(Entry entry, String typed) {
        String name = plain(entry.command().name(messages) + " " + entry.screen());
        return plain(typed).lines().flatMap(l -> List.of(l.split("\\s+")).stream()).allMatch(name::contains);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    private final class Cell extends ListCell<Entry> {

        @Override
        protected void updateItem(@Nullable Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            if (empty || entry == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            Label keys = new Label(entry.command().shownKeys(messages));
            keys.getStyleClass().add(entry.command().keys().isEmpty() ? "no-key" : "key");
            Label screen = new Label(entry.screen());
            screen.getStyleClass().add("muted");
            HBox row = new HBox(8, new Label(entry.command().name(messages)), screen, space, keys);
            row.setAlignment(Pos.CENTER_LEFT);
            setGraphic(row);
            setAccessibleText(Stream.of(entry.command().name(messages), entry.screen(), keys.getText())
                    .filter(part -> !part.isEmpty()).collect(Collectors.joining(", ")));
        }
    }
}
