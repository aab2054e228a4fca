package org.relire.gui.shell;

import atlantafx.base.controls.ModalPane;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// Shows one thing over the window, and gives the focus back to where it was when that goes.
final class ModalHost {

    private static final Runnable NOTHING = () -> { };

    private final ModalPane pane = new ModalPane();
    private @Nullable Node before;
    private Runnable gone = NOTHING;

    ModalHost() {
        pane.setId("modal");
        // nothing is to be seen of it while it is empty, and else what it holds has the focus
        pane.setFocusTraversable(false);
        pane.setInTransitionFactory(null);
        pane.setOutTransitionFactory(null);
        pane.displayProperty().addListener((_, _, shown) -> {
            if (!shown && before != null) {
                before.requestFocus();
                before = null;
            }
            if (!shown) {
                leave(NOTHING);
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
        show(content, focus, NOTHING);
    }

    /// The same, and runs `whenGone` once the content is gone, whether by a key, a click beside it, or something that takes its place.
    void show(Node content, Node focus, Runnable whenGone) {
        if (!isOpen() && pane.getScene() != null) {
            before = pane.getScene().getFocusOwner();
        }
        leave(whenGone);
        pane.show(content);
        focus.requestFocus();
    }

    private void leave(Runnable next) {
        Runnable former = gone;
        gone = next;
        former.run();
    }

    void hide() {
        pane.hide(true);
    }
}
