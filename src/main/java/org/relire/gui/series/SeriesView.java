package org.relire.gui.series;

import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.relire.gui.controls.Command;
import org.relire.gui.controls.CommandButton;
import org.relire.gui.controls.EmptyState;
import org.relire.gui.controls.Feature;
import org.relire.gui.controls.FocusSoon;
import org.relire.gui.controls.ScreenHeader;
import org.relire.gui.controls.ViewContext;
import org.relire.workflow.Messages;
import org.relire.workflow.series.SeriesQuery;

/// The series screen: what is suggested, looked for or decided at the left, the places of a series at the right.
public final class SeriesView implements Feature {

    private final SeriesViewModel model;
    private final Messages messages;
    private final Snippets snippets;
    private final SeriesPane pane;
    private final SeriesCommands commands;
    private final ListView<PlaceItem> places = new ListView<>();
    private final Label name = new Label();
    private final Label count = new Label();
    private final VBox root = new VBox();

    public SeriesView(SeriesViewModel model, ViewContext context) {
        this.model = model;
        this.messages = context.messages();
        this.snippets = new Snippets(model.collection().store(), model.desk().background());
        this.pane = new SeriesPane(model, messages);
        this.commands = SeriesCommands.of(model, pane::focusFind, places::requestFocus);
        SplitPane split = new SplitPane(pane, concordance());
        split.setDividerPositions(0.32);
        SplitPane.setResizableWithParent(pane, false);
        VBox.setVgrow(split, Priority.ALWAYS);
        root.getChildren().addAll(header(), split);
        root.getStyleClass().addAll("screen", "series");
        model.queryProperty().subscribe(this::named);
        model.places().addListener((ListChangeListener<PlaceItem>) change -> {
            while (change.next()) {
                if (!change.wasUpdated()) {
                    select();
                }
            }
        });
    }

    private Node header() {
        return new ScreenHeader(messages.text("shell.series"),
                new CommandButton(commands.undo(), Feather.CORNER_UP_LEFT, messages), scopes());
    }

    private SegmentedButton scopes() {
        SegmentedButton buttons = new SegmentedButton();
        for (SeriesScope scope : SeriesScope.values()) {
            ToggleButton button = new ToggleButton(messages.text(scope.key()));
            button.setId("scope-" + scope.name().toLowerCase(Locale.ROOT));
            model.scopeProperty().subscribe(now -> button.setSelected(now == scope));
            button.setOnAction(_ -> {
                button.setSelected(true);
                model.scopeProperty().set(scope);
            });
            buttons.getButtons().add(button);
        }
        buttons.setMinWidth(Region.USE_PREF_SIZE);
        return buttons;
    }

    private Node concordance() {
        places.setItems(model.places());
        places.setId("places");
        places.setAccessibleText(messages.text("series.places"));
        places.getStyleClass().add("places");
        places.setCellFactory(_ -> new PlaceCell(messages, snippets));
        places.getSelectionModel().selectedItemProperty().subscribe(item -> model.selectedProperty().set(item));
        places.setOnKeyPressed(e -> {
            PlaceItem item = model.selectedProperty().get();
            if (item != null && e.getCode() == KeyCode.SPACE) {
                item.tickedProperty().set(!item.tickedProperty().get());
                e.consume();
            } else if (item != null && e.getCode() == KeyCode.ENTER && !e.isShortcutDown()) {
                model.open(item);
                e.consume();
            }
        });
        places.setOnMouseClicked(e -> {
            PlaceItem item = model.selectedProperty().get();
            if (e.getClickCount() == 2 && e.getButton() == MouseButton.PRIMARY && item != null) {
                model.open(item);
            }
        });
        VBox.setVgrow(places, Priority.ALWAYS);
        VBox list = new VBox(bar(), places);
        list.visibleProperty().bind(model.queryProperty().isNotNull());
        EmptyState idle = new EmptyState(
                Feather.LAYERS, messages.text("series.idle.title"), messages.text("series.idle.text"));
        idle.visibleProperty().bind(model.queryProperty().isNull());
        BooleanBinding empty = model.queryProperty().isNotNull().and(Bindings.isEmpty(model.places())).and(model.busyProperty().not());
        return new StackPane(list, idle,
                overList(new EmptyState(Feather.CHECK_CIRCLE, messages.text("series.done.title"), messages.text("series.done.text")),
                        empty.and(model.doneProperty())),
                overList(new EmptyState(Feather.SLASH, messages.text("series.nothing.title"), messages.text("series.nothing.text")),
                        empty.and(model.doneProperty().not())));
    }

    private static EmptyState overList(EmptyState state, BooleanBinding shown) {
        state.visibleProperty().bind(shown);
        state.setMouseTransparent(true);
        return state;
    }

    private Node bar() {
        name.getStyleClass().add("series-name");
        name.setMinWidth(0);
        name.getStyleClass().add("any-length");
        count.getStyleClass().add("muted");
        count.setId("series-count");
        count.setWrapText(true);
        count.textProperty().bind(Bindings.createStringBinding(
                () -> messages.text(model.completeProperty().get() ? "series.count" : "series.count.more",
                        model.places().size(), model.tickedCount().get()),
                model.places(), model.tickedCount(), model.completeProperty()));
        VBox words = new VBox(name, count);
        words.setMinWidth(0);
        FlowPane actions = new FlowPane(
                new CommandButton(commands.correct(), Feather.CHECK, messages).styled("accent"),
                new CommandButton(commands.tickAll(), Feather.CHECK_SQUARE, messages).styled("flat"),
                new CommandButton(commands.tickNone(), Feather.SQUARE, messages).styled("flat"),
                new CommandButton(commands.always(), Feather.REPEAT, messages).styled("flat"),
                new CommandButton(commands.never(), Feather.SLASH, messages).styled("flat"),
                new CommandButton(commands.open(), Feather.EDIT_3, messages).styled("flat"));
        actions.getStyleClass().add("series-actions");
        VBox bar = new VBox(words, actions);
        bar.getStyleClass().add("series-bar");
        return bar;
    }

    private void named(@Nullable SeriesQuery query) {
        name.setText(query == null ? "" : SeriesPane.name(query, messages));
    }

    private void select() {
        snippets.forget();
        if (places.getSelectionModel().isEmpty() && !places.getItems().isEmpty()) {
            places.getSelectionModel().selectFirst();
        }
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public List<Command> commands() {
        return commands.all();
    }

    @Override
    public void shown() {
        model.refresh();
        if (model.fields().takeAsked()) {
            pane.focusFind();
        } else {
            FocusSoon.on(model.queryProperty().get() == null ? pane.part() : places);
        }
    }
}
