package org.relire.gui.preparation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.relire.model.PreparationKind;
import org.relire.model.PreparationStep;
import org.relire.workflow.Messages;
import org.relire.workflow.port.PagePreparer.Prepared;

/// A step of the list: whether it may be taken, what it is, and what it did to the page.
final class StepRow extends HBox {

    private final CheckBox allowed = new CheckBox();

    StepRow(PreparationKind kind, PreparedImages images, PreparationViewModel model, Messages messages) {
        getStyleClass().add("step-row");
        setAlignment(Pos.CENTER_LEFT);
        String name = messages.text("preparation.step." + key(kind));
        allowed.setSelected(images.settings().allows(kind));
        allowed.setAccessibleText(messages.text("preparation.allow", name));
        allowed.selectedProperty().subscribe((_, now) -> model.allow(kind, now));
        Label title = new Label(name);
        title.setMinWidth(0);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        Label effect = new Label(effect(kind, images, messages));
        effect.getStyleClass().add("step-effect");
        effect.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(allowed, title, effect);
        setAccessibleText(name + ". " + effect.getText());
    }

    private static String key(PreparationKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    static Optional<Prepared> taken(PreparationKind kind, List<Prepared> steps) {
        return steps.stream().filter(step -> step.step().kind() == kind).findFirst();
    }

    private static String effect(PreparationKind kind, PreparedImages images, Messages messages) {
        if (!images.settings().allows(kind)) {
            return messages.text("preparation.off");
        }
        return taken(kind, images.steps()).map(step -> values(step.step(), messages)).orElse(messages.text("preparation.not-needed"));
    }

    private static String values(PreparationStep step, Messages messages) {
        for (Map.Entry<String, Double> value : step.parameters().entrySet()) {
            switch (value.getKey()) {
                case "degrees" -> {
                    return String.format(messages.locale(), "%.1f°", value.getValue()).replace('-', '−');
                }
                case "count" -> {
                    return String.format(messages.locale(), "%,.0f", value.getValue());
                }
                case "factor" -> {
                    if (step.kind() == PreparationKind.SCALE) {
                        return String.format(messages.locale(), "× %.2f", value.getValue());
                    }
                }
                default -> { }
            }
        }
        return messages.text("preparation.taken");
    }
}
