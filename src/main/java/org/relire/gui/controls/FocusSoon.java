package org.relire.gui.controls;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/// Gives a node the focus, also one that a split or scroll pane puts into the scene only when it is first laid out, or that is shown once there is something
/// to show.
public final class FocusSoon {

    private FocusSoon() {
    }

    /// Now if the node is in a scene and shown, else as soon as it is. Until it is shown, what it will be shown in has the focus for it; whoever goes elsewhere
    /// meanwhile stays there.
    public static void on(Node node) {
        if (node.getScene() == null) {
            onceInScene(node);
            return;
        }
        Node hidden = outermostHidden(node);
        if (hidden == null) {
            node.requestFocus();
        } else if (hidden.getParent() != null) {
            Node keeper = hidden.getParent();
            keeper.requestFocus();
            hidden.visibleProperty().addListener(new ChangeListener<>() {
                @Override
                public void changed(ObservableValue<? extends Boolean> visible, Boolean before, Boolean now) {
                    visible.removeListener(this);
                    if (keeper.isFocused()) {
                        on(node);
                    }
                }
            });
        }
    }

    private static @Nullable Node outermostHidden(Node node) {
        Node hidden = null;
        for (Node each = node; each != null; each = each.getParent()) {
            hidden = each.isVisible() ? hidden : each;
        }
        return hidden;
    }

    private static void onceInScene(Node node) {
        node.sceneProperty().addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends Scene> scene, @Nullable Scene before, @Nullable Scene now) {
                if (now != null) {
                    scene.removeListener(this);
                    on(node);
                }
            }
        });
    }
}
