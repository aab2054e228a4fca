package org.relire.gui.work;

import java.util.Arrays;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCombination;
import org.relire.gui.controls.Command;
import org.relire.workflow.gain.WorkItem;

/// What can be done on the work queue's screen, and by which keys.
record WorkCommands(
        Command open, Command check, Command right, Command wrong, Command back, Command openSampled, Command drawAgain,
        Command leave, Command conflicts, Command keepMine, Command takeTheirs, Command openConflict, Command leaveConflicts) {

    static WorkCommands of(WorkViewModel model) {
        BooleanBinding sampling = model.sampleProperty().isNotNull();
        BooleanBinding asked = Bindings.createBooleanBinding(
                () -> model.sampleProperty().get() != null && model.sampleProperty().get().item().isPresent(),
                model.sampleProperty());
        BooleanBinding settling = model.conflicts().currentProperty().isNotNull();
        BooleanBinding chosen = model.selectedProperty().isNotNull();
        return new WorkCommands(
                command("work.open", chosen.and(sampling.not()).and(settling.not()), () -> open(model), "Alt+Enter"),
                command("work.check", chosen.and(settling.not()), model::check, "Shortcut+E"),
                command("work.sample.right", asked, () -> model.judge(true), "J", "Y"),
                command("work.sample.wrong", asked, () -> model.judge(false), "F", "N"),
                command("work.sample.back", sampling, model::back, "Back_Space", "Shortcut+Z"),
                command("work.sample.open", asked, model::openSampled, "O"),
                command("work.sample.again", sampling, model::drawAgain),
                command("work.sample.leave", sampling, model::leaveSample, "Esc"),
                command("conflict.begin", model.conflicts().countProperty().greaterThan(0).and(settling.not()),
                        model.conflicts()::begin, "Shortcut+J"),
                command("conflict.keep", settling, model.conflicts()::keepMine, "G", "1"),
                command("conflict.take", settling, model.conflicts()::takeTheirs, "L", "2"),
                command("conflict.open", settling, model.conflicts()::open, "O"),
                command("conflict.leave", settling, model.conflicts()::leave, "Esc"));
    }

    private static void open(WorkViewModel model) {
        WorkItem item = model.selectedProperty().get();
        if (item != null) {
            model.open(item);
        }
    }

    private static Command command(String id, ObservableBooleanValue enabled, Runnable action, String... keys) {
        return new Command(id, Arrays.stream(keys).map(k -> KeyCombination.valueOf(k.replace("Back_Space", "Backspace"))).toList(), enabled, action);
    }

    List<Command> all() {
        return List.of(open, check, right, wrong, back, openSampled, drawAgain, leave, conflicts, keepMine, takeTheirs,
                openConflict, leaveConflicts);
    }
}
