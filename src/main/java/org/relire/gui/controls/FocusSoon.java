package org.relire.gui.controls;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/// Gives a node the focus, also one that a split or scroll pane puts into the scene only when it is first laid out.
public final class FocusSoon {

    private FocusSoon() {
    }

    /// Now if the node is in a scene, else as soon as it is.
    public static void on(Node node) {
        if (node.getScene() != null) {
            node.requestFocus();
            return;
        }
        node.sceneProperty().addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends Scene> scene, @Nullable Scene before, @Nullable Scene now) {
                if (now != null) {
                    scene.removeListener(this);
                    node.requestFocus();
                }
            }
        });
    }
}
