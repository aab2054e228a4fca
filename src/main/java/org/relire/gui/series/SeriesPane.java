package org.relire.gui.series;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import org.kordamp.ikonli.feather.Feather;
import org.relire.gui.controls.FocusSoon;
import org.relire.gui.controls.Icon;
import org.relire.workflow.Messages;
import org.relire.workflow.series.SeriesQuery;
import org.relire.workflow.series.SuggestedSeries;

/// The left side of the series screen: suggested series, find and replace, what is decided.
final class SeriesPane extends VBox {

    private enum Part {
        SUGGESTED, FIND, LEARNT
    }

    private final SeriesViewModel model;
    private final Messages messages;
    private final Map<Part, ToggleButton> buttons = new EnumMap<>(Part.class);
    private final StackPane parts = new StackPane();
    private final TextField find = new TextField();

    SeriesPane(SeriesViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("series-pane");
        SegmentedButton tabs = new SegmentedButton();
        for (Part part : Part.values()) {
            ToggleButton button = new ToggleButton(messages.text("series.part." + part.name().toLowerCase(Locale.ROOT)));
            button.setId("series-" + part.name().toLowerCase(Locale.ROOT));
            button.setOnAction(_ -> show(part));
            button.setMaxWidth(Double.MAX_VALUE);
            buttons.put(part, button);
            tabs.getButtons().add(button);
        }
        tabs.setMinWidth(USE_PREF_SIZE);
        VBox.setVgrow(parts, Priority.ALWAYS);
        getChildren().addAll(tabs, parts);
        show(Part.SUGGESTED);
    }

    private void show(Part part) {
        buttons.forEach((each, button) -> button.setSelected(each == part));
        parts.getChildren().setAll(switch (part) {
            case SUGGESTED -> suggested();
            case FIND -> findAndReplace();
            case LEARNT -> new LearntPane(model.learnt(), messages);
        });
    }

    /// What is shown of it.
    Node part() {
        return parts.getChildren().getFirst();
    }

    void focusFind() {
        show(Part.FIND);
        FocusSoon.on(find);
        find.selectAll();
    }

    /// What people read for a series.
    static String name(SeriesQuery query, Messages messages) {
        return switch (query) {
            case SeriesQuery.Confusion c -> messages.text("reason.read-for", quoted(c.read()), quoted(c.meant()));
            case SeriesQuery.Wording w -> w.name();
            case SeriesQuery.Plain p -> p.replacement().isEmpty() ? p.find() + " → " + messages.text("series.removal") : p.name();
            case SeriesQuery.Expression e -> e.replacement().isEmpty() ? "/" + e.find() + "/ → " + messages.text("series.removal") : e.name();
        };
    }

    private static String quoted(String characters) {
        return characters.isEmpty() ? "∅" : characters.equals(" ") ? "␣" : characters;
    }

    private Node suggested() {
        ListView<SuggestedSeries> list = new ListView<>(model.suggestions());
        list.setId("suggested");
        list.setAccessibleText(messages.text("series.part.suggested"));
        list.setCellFactory(_ -> new SuggestedCell(messages));
        Label none = new Label(messages.text("series.suggested.none"));
        none.setWrapText(true);
        none.getStyleClass().addAll("muted", "pane-hint");
        list.setPlaceholder(none);
        list.getSelectionModel().selectedItemProperty().subscribe(series -> {
            if (series != null && !series.query().equals(model.queryProperty().get())) {
                model.show(series.query());
            }
        });
        list.setOnKeyPressed(e -> {
            SuggestedSeries series = list.getSelectionModel().getSelectedItem();
            if (e.getCode() == KeyCode.ENTER && series != null && !e.isShortcutDown()) {
                model.show(series.query());
            }
        });
        return list;
    }

    private Node findAndReplace() {
        FindFields fields = model.fields();
        find.setId("find");
        TextField replacement = new TextField();
        replacement.setId("replacement");
        bind(find, fields.findProperty(), "series.find.what");
        bind(replacement, fields.replacementProperty(), "series.find.by");
        find.setOnAction(_ -> model.find());
        replacement.setOnAction(_ -> model.find());
        CheckBox matchCase = box("series.find.case");
        matchCase.selectedProperty().bindBidirectional(fields.matchCaseProperty());
        CheckBox words = box("series.find.words");
        words.selectedProperty().bindBidirectional(fields.wholeWordsProperty());
        words.disableProperty().bind(fields.expressionProperty());
        CheckBox expression = box("series.find.expression");
        expression.setId("expression");
        expression.selectedProperty().bindBidirectional(fields.expressionProperty());
        Label hint = new Label(messages.text("series.find.expression.hint"));
        hint.setWrapText(true);
        hint.getStyleClass().add("muted");
        hint.visibleProperty().bind(fields.expressionProperty());
        hint.managedProperty().bind(hint.visibleProperty());
        Button show = new Button(messages.text("series.find.show"), Icon.of(Feather.SEARCH));
        show.getStyleClass().add("accent");
        show.disableProperty().bind(fields.findProperty().isEmpty());
        show.setOnAction(_ -> model.find());
        VBox form = new VBox(label("series.find.what", find), find, label("series.find.by", replacement), replacement,
                matchCase, words, expression, hint, show);
        form.getStyleClass().add("find-form");
        return form;
    }

    private void bind(TextField field, StringProperty value, String name) {
        field.textProperty().unbindBidirectional(value);
        field.textProperty().bindBidirectional(value);
        field.setAccessibleText(messages.text(name));
    }

    private Label label(String key, TextField field) {
        Label label = new Label(messages.text(key));
        label.setLabelFor(field);
        return label;
    }

    private CheckBox box(String key) {
        CheckBox box = new CheckBox(messages.text(key));
        box.setWrapText(true);
        return box;
    }
}
