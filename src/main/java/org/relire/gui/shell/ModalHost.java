package org.relire.gui.shell;

import atlantafx.base.controls.ModalPane;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// Shows one thing over the window, and gives the focus back to where it was when that goes.
final class ModalHost {

    private final ModalPane pane = new ModalPane();
    private @Nullable Node before;

    ModalHost() {
        pane.setId("modal");
        pane.setInTransitionFactory(null);
        pane.setOutTransitionFactory(null);
        pane.displayProperty().addListener((_, _, shown) -> {
            if (!shown && before != null) {
                before.requestFocus();
                before = null;
            }
        });
    }

    Node node() {
        return pane;
    }

    boolean isOpen() {
        return pane.isDisplay();
    }

    /// @param focus gets the focus
    void show(Node content, Node focus) {
        if (!isOpen() && pane.getScene() != null) {
            before = pane.getScene().getFocusOwner();
        }
        pane.show(content);
        focus.requestFocus();
    }

    void hide() {
        pane.hide(true);
    }
}
