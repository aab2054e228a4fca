package org.relire.gui.controls;

import java.util.List;
import javafx.scene.Node;

/// A screen of the workbench as the shell sees it.
public interface Feature {

    Node node();

    /// What can be done on it; their keys work while it is shown.
    List<Command> commands();

    /// It is shown now: what it shows may have changed elsewhere meanwhile, and the focus belongs to it.
    void shown();

    /// Another takes its place: it lets go of what outlives it.
    default void dispose() {
        // most views know nothing that outlives them
    }
}
