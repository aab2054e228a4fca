package org.relire.gui.controls;

import java.util.Optional;

/// Remembers from one session to the next how a person likes a screen: what is shown, how large, where it is parted.
public interface ViewMemory {

    /// What was remembered under a name; empty where nothing was.
    Optional<String> recall(String name);

    void remember(String name, String value);

    /// Whether something is wanted that can be on or off; off where nothing was remembered.
    default boolean recallsOn(String name) {
        return recall(name).map(Boolean::parseBoolean).orElse(false);
    }

    /// A figure that was remembered; what was damaged counts as not remembered.
    default Optional<Double> recallFigure(String name) {
        try {
            return recall(name).map(Double::valueOf).filter(Double::isFinite);
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }
}
