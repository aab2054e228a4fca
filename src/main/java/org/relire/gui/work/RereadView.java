package org.relire.gui.work;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.relire.gui.controls.Icon;
import org.relire.model.Language;
import org.relire.model.PreparationKind;
import org.relire.model.ReadingMode;
import org.relire.model.ReadingSettings;
import org.relire.workflow.Messages;

/// Asks how something is to be read again: how much of it, with what care, in which languages, after which preparation.
public final class RereadView {

    private final Messages messages;
    private final VBox root = new VBox();
    private final ToggleGroup extents = new ToggleGroup();
    private final ToggleGroup modes = new ToggleGroup();
    private final Map<Language, CheckBox> languages = new EnumMap<>(Language.class);
    private final Map<PreparationKind, CheckBox> steps = new EnumMap<>(PreparationKind.class);
    private final Button read = new Button();

    /// @param start  what is chosen at first
    /// @param region whether a region is chosen on the page, which is then offered first
    /// @param close  takes the view away
    /// @param wished told of what is to be done
    public RereadView(RereadWish start, boolean region, Messages messages, Runnable close, Consumer<RereadWish> wished) {
        this.messages = messages;
        root.setId("reread");
        root.getStyleClass().addAll("dialog", "reread");
        root.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        Label title = new Label(messages.text("reread.with.title"), Icon.of(Feather.REFRESH_CW));
        title.getStyleClass().add("dialog-title");
        Label hint = new Label(messages.text("reread.with.hint"));
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        hint.getStyleClass().add("muted");
        root.getChildren().addAll(title,
                group("reread.extent", extents(region)), group("reread.mode", modes(start.reading().mode())),
                group("reread.languages", languages(start.languages())), group("reread.steps", steps(start.reading())),
                hint, buttons(close, wished));
    }

    private Node group(String key, List<? extends Node> choices) {
        Label name = new Label(messages.text(key));
        name.getStyleClass().add("pane-title");
        FlowPane row = new FlowPane();
        row.getStyleClass().add("reread-choices");
        row.getChildren().addAll(choices);
        VBox box = new VBox(name, row);
        box.getStyleClass().add("reread-group");
        return box;
    }

    private List<Node> extents(boolean region) {
        List<Node> choices = new ArrayList<>();
        for (RereadWish.Extent each : RereadWish.Extent.values()) {
            if (region || each != RereadWish.Extent.REGION) {
                choices.add(radio("reread.extent.", each, extents, choices.isEmpty()));
            }
        }
        return choices;
    }

    private List<RadioButton> modes(ReadingMode chosen) {
        List<RadioButton> choices = new ArrayList<>();
        for (ReadingMode each : ReadingMode.values()) {
            choices.add(radio("reread.mode.", each, modes, each == chosen));
        }
        return choices;
    }

    private RadioButton radio(String prefix, Enum<?> value, ToggleGroup group, boolean chosen) {
        RadioButton radio = new RadioButton(messages.text(prefix + value.name().toLowerCase(Locale.ROOT)));
        radio.setId((prefix + value.name().toLowerCase(Locale.ROOT)).replace('.', '-'));
        radio.setToggleGroup(group);
        radio.setUserData(value);
        radio.setSelected(chosen);
        return radio;
    }

    private List<CheckBox> languages(List<Language> chosen) {
        for (Language each : Language.known()) {
            languages.put(each, box(messages.text("language." + each.tag()), chosen.contains(each)));
        }
        return List.copyOf(languages.values());
    }

    private List<CheckBox> steps(ReadingSettings reading) {
        for (PreparationKind each : PreparationKind.values()) {
            steps.put(each, box(messages.text("preparation.step." + each.name().toLowerCase(Locale.ROOT)), reading.allows(each)));
        }
        return List.copyOf(steps.values());
    }

    private static CheckBox box(String name, boolean chosen) {
        CheckBox box = new CheckBox(name);
        box.setSelected(chosen);
        box.setMinWidth(Region.USE_PREF_SIZE);
        return box;
    }

    private Node buttons(Runnable close, Consumer<RereadWish> wished) {
        read.setText(messages.text("reread.with.run"));
        read.setId("reread-run");
        read.setDefaultButton(true);
        read.getStyleClass().add("accent");
        read.setMinWidth(Region.USE_PREF_SIZE);
        read.disableProperty().bind(noLanguage());
        read.setOnAction(_ -> {
            RereadWish wish = wish();
            close.run();
            wished.accept(wish);
        });
        Button cancel = new Button(messages.text("dialog.cancel"));
        cancel.setCancelButton(true);
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        cancel.setOnAction(_ -> close.run());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox row = new HBox(space, cancel, read);
        row.setAlignment(Pos.CENTER_RIGHT);
        row.getStyleClass().add("dialog-buttons");
        return row;
    }

    private BooleanBinding noLanguage() {
        return Bindings.createBooleanBinding(() -> languages.values().stream().noneMatch(CheckBox::isSelected),
                languages.values().stream().map(CheckBox::selectedProperty).toArray(javafx.beans.Observable[]::new));
    }

    private RereadWish wish() {
        Set<PreparationKind> wanted = EnumSet.noneOf(PreparationKind.class);
        steps.forEach((step, box) -> {
            if (box.isSelected()) {
                wanted.add(step);
            }
        });
        return new RereadWish((RereadWish.Extent) chosen(extents),
                Language.known().stream().filter(l -> Objects.requireNonNull(languages.get(l)).isSelected()).toList(),
                new ReadingSettings((ReadingMode) chosen(modes), wanted));
    }

    private static Object chosen(ToggleGroup group) {
        Toggle toggle = Objects.requireNonNull(group.getSelectedToggle(), "a radio button is always chosen");
        return toggle.getUserData();
    }

    public Node node() {
        return root;
    }

    /// What takes the keys.
    public Node focus() {
        return (Node) Objects.requireNonNull(modes.getSelectedToggle());
    }
}
