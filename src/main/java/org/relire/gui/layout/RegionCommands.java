package org.relire.gui.layout;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCombination;
import org.relire.gui.controls.Command;

/// Drawing a rectangle on the page without a mouse.
///
/// @param begin  begins one
/// @param drop   lets it go
/// @param moving moves it
/// @param sizing makes it larger and smaller
record RegionCommands(Command begin, Command drop, List<Command> moving, List<Command> sizing) {

    static RegionCommands of(LayoutViewModel model) {
        BooleanBinding drawn = model.regionProperty().isNotNull();
        return new RegionCommands(
                command("layout.region.new", model.pageProperty().isNotNull(), model::beginRegion, "N"),
                command("layout.region.drop", drawn, () -> model.regionProperty().set(null), "Esc"),
                List.of(command("layout.region.left", drawn, () -> model.nudge(-1, 0, 0, 0), "Shortcut+Left"),
                        command("layout.region.right", drawn, () -> model.nudge(1, 0, 0, 0), "Shortcut+Right"),
                        command("layout.region.up", drawn, () -> model.nudge(0, -1, 0, 0), "Shortcut+Up"),
                        command("layout.region.down", drawn, () -> model.nudge(0, 1, 0, 0), "Shortcut+Down")),
                List.of(command("layout.region.narrower", drawn, () -> model.nudge(0, 0, -1, 0), "Shortcut+Shift+Left"),
                        command("layout.region.wider", drawn, () -> model.nudge(0, 0, 1, 0), "Shortcut+Shift+Right"),
                        command("layout.region.lower", drawn, () -> model.nudge(0, 0, 0, -1), "Shortcut+Shift+Up"),
                        command("layout.region.higher", drawn, () -> model.nudge(0, 0, 0, 1), "Shortcut+Shift+Down")));
    }

    List<Command> all() {
        return Stream.of(List.of(begin, drop), moving, sizing).flatMap(List::stream).toList();
    }

    private static Command command(String id, ObservableBooleanValue enabled, Runnable action, String key) {
        return new Command(id, List.of(KeyCombination.valueOf(key)), enabled, action);
    }
}
