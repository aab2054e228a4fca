package org.relire.gui.series;

import java.util.Arrays;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCombination;
import org.relire.gui.controls.Command;
import org.relire.model.Decision;

/// What can be done on the series screen, and by which keys.
record SeriesCommands(
        Command correct, Command undo, Command tickAll, Command tickNone, Command always, Command never, Command open,
        Command find) {

    /// @param focus    leads to the field of what is to be found
    /// @param toPlaces leads to the places, where the key that takes a series back undoes no typing
    static SeriesCommands of(SeriesViewModel model, Runnable focus, Runnable toPlaces) {
        BooleanBinding any = Bindings.isNotEmpty(model.places());
        BooleanBinding ticked = model.tickedCount().greaterThan(0).and(model.busyProperty().not());
        BooleanBinding chosen = model.selectedProperty().isNotNull();
        return new SeriesCommands(
                command("series.correct", ticked, () -> {
                    model.correct();
                    toPlaces.run();
                }, "Shortcut+Enter"),
                command("series.undo", model.lastProperty().isNotNull(), model::undo, "Shortcut+Z"),
                command("series.tick-all", any, () -> model.tickAll(true), "Alt+A"),
                command("series.tick-none", any, () -> model.tickAll(false), "Alt+N"),
                command("series.always", chosen, () -> model.decide(Decision.Verdict.ALWAYS), "Alt+T"),
                command("series.never", chosen, () -> model.decide(Decision.Verdict.NEVER), "Alt+J"),
                command("series.open", chosen, () -> open(model), "Alt+Enter"),
                command("series.find", new SimpleBooleanProperty(true), focus, "Shortcut+F", "Shortcut+H"));
    }

    private static void open(SeriesViewModel model) {
        PlaceItem item = model.selectedProperty().get();
        if (item != null) {
            model.open(item);
        }
    }

    private static Command command(String id, ObservableBooleanValue enabled, Runnable action, String... keys) {
        return new Command(id, Arrays.stream(keys).map(KeyCombination::valueOf).toList(), enabled, action);
    }

    List<Command> all() {
        return List.of(correct, undo, tickAll, tickNone, always, never, open, find);
    }
}
