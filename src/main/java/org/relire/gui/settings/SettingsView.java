package org.relire.gui.settings;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import org.relire.gui.controls.Command;
import org.relire.gui.controls.Feature;
import org.relire.gui.controls.ScreenHeader;
import org.relire.gui.settings.Settings.ThemeChoice;
import org.relire.model.Language;
import org.relire.workflow.Messages;

/// The settings' screen. Each change holds at once.
public final class SettingsView implements Feature {

    private static final int MOST_THREADS = 64;

    private final SettingsViewModel model;
    private final Messages messages;
    private final Runnable toKeys;
    private final StackPane root = new StackPane();

    /// @param toKeys opens the key map
    public SettingsView(SettingsViewModel model, Messages messages, Runnable toKeys) {
        this.model = model;
        this.toKeys = toKeys;
        this.messages = messages;
        ScreenHeader header = new ScreenHeader(messages.text("shell.settings"));
        VBox form = new VBox(
                section("settings.window", row("settings.language", languages()), row("settings.theme", themes()),
                        row("settings.text-size", textSize()), row("settings.keys", keys())),
                section("settings.reading", row("settings.ocr-languages", ocrLanguages()), row("settings.threads", threads())),
                section("settings.person", row("settings.author", author())));
        form.getStyleClass().add("settings-form");
        ScrollPane scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox content = new VBox(header, scroll);
        content.getStyleClass().addAll("screen", "settings");
        root.getChildren().add(content);
    }

    private VBox section(String key, Node... rows) {
        Label title = new Label(messages.text(key));
        title.getStyleClass().add("section-title");
        VBox section = new VBox(title);
        section.getChildren().addAll(rows);
        section.getStyleClass().add("settings-section");
        return section;
    }

    private HBox row(String key, Node control) {
        Label name = new Label(messages.text(key));
        name.getStyleClass().add("strong");
        Label hint = new Label(messages.text(key + ".hint"));
        hint.setWrapText(true);
        hint.getStyleClass().add("muted");
        VBox words = new VBox(name, hint);
        words.getStyleClass().addAll("stacked", "setting-words");
        name.setLabelFor(control);
        control.setAccessibleText(messages.text(key));
        control.setAccessibleHelp(messages.text(key + ".hint"));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(words, control);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("setting");
        return row;
    }

    private Node languages() {
        return segments(List.of(Locale.FRENCH, Locale.ENGLISH), model.get().locale(),
                locale -> "settings.language." + locale.getLanguage(), locale -> model.change(s -> s.withLocale(locale)));
    }

    private Node themes() {
        return segments(List.of(ThemeChoice.values()), model.get().theme(),
                theme -> "settings.theme." + theme.name().toLowerCase(Locale.ROOT),
                theme -> model.change(s -> s.withTheme(theme)));
    }

    private <T> Node segments(
            List<T> values, T current, java.util.function.Function<T, String> key, java.util.function.Consumer<T> chosen) {
        SegmentedButton buttons = new SegmentedButton();
        for (T value : values) {
            ToggleButton button = new ToggleButton(messages.text(key.apply(value)));
            button.setId(key.apply(value).replace('.', '-'));
            button.setSelected(value.equals(current));
            button.setOnAction(_ -> {
                button.setSelected(true);
                chosen.accept(value);
            });
            buttons.getButtons().add(button);
        }
        buttons.setMinWidth(StackPane.USE_PREF_SIZE);
        return buttons;
    }

    private Node textSize() {
        List<Integer> sizes = Settings.TEXT_SIZES;
        Slider slider = new Slider(0, sizes.size() - 1, sizes.indexOf(model.get().textSize()));
        slider.setMajorTickUnit(1);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        slider.setBlockIncrement(1);
        slider.getStyleClass().add("text-size-slider");
        slider.valueProperty().addListener((_, _, value) -> {
            if (!slider.isValueChanging()) {
                int size = sizes.get((int) Math.round(value.doubleValue()));
                model.change(s -> s.withTextSize(size));
            }
        });
        slider.setAccessibleText(messages.text("settings.text-size"));
        Label small = new Label("A");
        small.getStyleClass().add("small-a");
        Label large = new Label("A");
        large.getStyleClass().add("large-a");
        HBox box = new HBox(small, slider, large);
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().add("text-size");
        return box;
    }

    private Node keys() {
        Button button = new Button(messages.text("settings.keys.change"));
        button.setId("settings-keys");
        button.setMinWidth(StackPane.USE_PREF_SIZE);
        button.setOnAction(_ -> toKeys.run());
        return button;
    }

    private Node ocrLanguages() {
        TilePane boxes = new TilePane();
        boxes.getStyleClass().add("checks");
        boxes.setPrefColumns(2);
        boxes.setTileAlignment(Pos.CENTER_LEFT);
        boxes.setMinWidth(Region.USE_PREF_SIZE);
        boxes.setMaxWidth(Region.USE_PREF_SIZE);
        for (Language language : Language.known()) {
            CheckBox box = new CheckBox(messages.text("language." + language.tag()));
            box.setSelected(model.get().ocrLanguages().contains(language));
            box.setOnAction(_ -> {
                Set<Language> next = EnumSet.noneOf(Language.class);
                next.addAll(model.get().ocrLanguages());
                if (box.isSelected()) {
                    next.add(language);
                } else {
                    next.remove(language);
                }
                model.change(s -> s.withOcrLanguages(List.copyOf(next)));
                box.setSelected(model.get().ocrLanguages().contains(language));
            });
            boxes.getChildren().add(box);
        }
        return boxes;
    }

    private Node threads() {
        Spinner<Integer> spinner = new Spinner<>(1, MOST_THREADS, model.get().threads());
        spinner.setEditable(true);
        spinner.getStyleClass().add("threads");
        spinner.valueProperty().addListener((_, _, value) -> {
            if (value != null) {
                model.change(s -> s.withThreads(value));
            }
        });
        return spinner;
    }

    private Node author() {
        TextField field = new TextField(model.get().author());
        field.setPrefColumnCount(18);
        field.setId("author");
        Runnable save = () -> {
            model.change(s -> s.withAuthor(field.getText()));
            field.setText(model.get().author());
        };
        field.setOnAction(_ -> save.run());
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                save.run();
            }
        });
        return field;
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public List<Command> commands() {
        return List.of();
    }

    @Override
    public void shown() {
        root.requestFocus();
    }
}
