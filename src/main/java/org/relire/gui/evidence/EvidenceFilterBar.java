package org.relire.gui.evidence;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.controlsfx.control.CheckComboBox;
import org.controlsfx.control.RangeSlider;
import org.controlsfx.control.textfield.CustomTextField;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.relire.gui.controls.Icon;
import org.relire.gui.controls.TagName;
import org.relire.model.AnnotationStatus;
import org.relire.model.Tag;
import org.relire.workflow.Messages;

/// Narrows the evidence table: by kind, status, document, score and words.
final class EvidenceFilterBar extends FlowPane {

    private final EvidenceViewModel model;
    private final Messages messages;
    private final CustomTextField text = new CustomTextField();

    EvidenceFilterBar(EvidenceViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("filter-bar");
        setAlignment(Pos.CENTER_LEFT);
        EvidenceFilter filter = model.filterProperty().get();
        text.setPromptText(messages.text("evidence.filter.text"));
        text.setAccessibleText(messages.text("evidence.filter.text"));
        text.setId("evidence-filter");
        text.setLeft(Icon.of(Feather.FILTER, "field-icon"));
        text.setText(filter.text());
        text.textProperty().addListener((_, _, now) -> change(f -> f.withText(now)));
        getChildren().addAll(text,
                tags(),
                choices("evidence.filter.statuses", AnnotationStatus.values(), filter.statuses(), "evidence.status.",
                        chosen -> change(f -> f.withStatuses(chosen))),
                documents(), scores(filter));
    }

    private void change(java.util.function.UnaryOperator<EvidenceFilter> how) {
        model.filterProperty().set(how.apply(model.filterProperty().get()));
    }

    private <E extends Enum<E>> CheckComboBox<E> choices(
            String titleKey, E[] values, Set<E> checked, String prefix, Consumer<Set<E>> chosen) {
        CheckComboBox<E> box = new CheckComboBox<>(FXCollections.observableArrayList(values));
        box.setConverter(converter(v -> messages.text(prefix + v.name().toLowerCase(Locale.ROOT))));
        box.setTitle(messages.text(titleKey));
        box.setAccessibleText(messages.text(titleKey));
        box.setShowCheckedCount(true);
        checked.forEach(box.getCheckModel()::check);
        box.getCheckModel().getCheckedItems().addListener((ListChangeListener<E>) _ -> {
            Set<E> now = EnumSet.noneOf(values[0].getDeclaringClass());
            now.addAll(Arrays.stream(values).filter(box.getCheckModel()::isChecked).toList());
            chosen.accept(now);
        });
        return box;
    }

    /// The tags of the rows; one that comes later is shown.
    private CheckComboBox<Tag> tags() {
        CheckComboBox<Tag> box = new CheckComboBox<>();
        box.setConverter(converter(tag -> TagName.of(tag).in(messages)));
        box.setTitle(messages.text("evidence.filter.kinds"));
        box.setAccessibleText(messages.text("evidence.filter.kinds"));
        box.setShowCheckedCount(true);
        box.setId("tag-filter");
        // filling the list unchecks all for a moment
        AtomicBoolean filling = new AtomicBoolean();
        Runnable fill = () -> {
            filling.set(true);
            Set<Tag> hidden = model.filterProperty().get().hidden();
            box.getItems().setAll(model.tags());
            box.getItems().stream().filter(tag -> !hidden.contains(tag)).toList().forEach(box.getCheckModel()::check);
            filling.set(false);
        };
        box.getCheckModel().getCheckedItems().addListener((ListChangeListener<Tag>) _ -> {
            if (!filling.get()) {
                change(f -> f.without(box.getItems().stream().filter(tag -> !box.getCheckModel().isChecked(tag)).collect(Collectors.toUnmodifiableSet())));
            }
        });
        model.tags().addListener((ListChangeListener<Tag>) _ -> fill.run());
        fill.run();
        return box;
    }

    private ComboBox<String> documents() {
        String all = messages.text("evidence.filter.all-documents");
        ComboBox<String> box = new org.controlsfx.control.SearchableComboBox<>();
        box.setAccessibleText(messages.text("evidence.filter.document"));
        box.getStyleClass().add("document-filter");
        Runnable fill = () -> {
            @Nullable String before = model.filterProperty().get().fileName();
            box.getItems().setAll(all);
            box.getItems().addAll(model.fileNames());
            box.setValue(before == null ? all : before);
        };
        model.fileNames().addListener((ListChangeListener<String>) _ -> fill.run());
        fill.run();
        box.valueProperty().addListener((_, _, name) -> {
            if (name != null) {
                change(f -> f.withFileName(name.equals(all) ? null : name));
            }
        });
        return box;
    }

    private HBox scores(EvidenceFilter filter) {
        RangeSlider slider = new RangeSlider(0, 1, filter.lowest(), filter.highest());
        slider.setBlockIncrement(0.05);
        slider.setAccessibleText(messages.text("evidence.filter.score"));
        slider.getStyleClass().add("score-slider");
        Label figure = new Label();
        figure.getStyleClass().addAll("figure", "muted");
        Runnable changed = () -> {
            change(f -> f.withScores(slider.getLowValue(), slider.getHighValue()));
            figure.setText(String.format(messages.locale(), "%.2f – %.2f", slider.getLowValue(), slider.getHighValue()));
        };
        slider.lowValueProperty().addListener((_, _, _) -> changed.run());
        slider.highValueProperty().addListener((_, _, _) -> changed.run());
        changed.run();
        HBox box = new HBox(new Label(messages.text("evidence.filter.score")), slider, figure);
        box.getStyleClass().add("score-filter");
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private static <T> StringConverter<T> converter(java.util.function.Function<T, String> name) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : name.apply(value);
            }

            @Override
            public @Nullable T fromString(String text) {
                return null;
            }
        };
    }

    void focusText() {
        text.requestFocus();
        text.selectAll();
    }
}
