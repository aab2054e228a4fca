package org.relire.gui.editor;

import org.jspecify.annotations.Nullable;
import org.relire.model.TextRange;

/// Where a person goes once a step on the page is saved.
final class GoingOn {

    private final PageTextViewModel text;
    /// Whether to the next doubt.
    private boolean toNext;
    /// Whether to the doubt that a step back leads to.
    private boolean again;

    GoingOn(PageTextViewModel text) {
        this.text = text;
    }

    /// To the next doubt once the step under way is saved.
    void onceSaved() {
        toNext = true;
    }

    /// A step is taken back.
    ///
    /// @param deciding whether the person was at a doubt, and so is brought to the one that the step leads to
    void again(boolean deciding) {
        again = deciding;
    }

    /// Nowhere.
    void forget() {
        toNext = false;
        again = false;
    }

    /// The page has changed.
    ///
    /// @param place of the change in the saved text; null where nothing moved
    /// @param moved whether the shown text is another
    void after(PageSession page, @Nullable TextRange place, boolean moved) {
        if (toNext && page.isSaved()) {
            toNext = false;
            goOn(page, place);
        } else if (moved && place != null) {
            text.caretProperty().set(Math.min(page.toShown(place.end()), text.textProperty().get().length()));
            Doubt here = text.currentProperty().get();
            if (again && here != null) {
                text.visit(here);
            }
        }
        again = false;
    }

    private void goOn(PageSession page, @Nullable TextRange place) {
        int from = place == null ? text.savedCaret() : place.start();
        text.marks().doubtAfter(from).or(() -> text.marks().doubts().stream().findFirst())
                .ifPresentOrElse(text::visit, () -> text.leaveFor(page.toShown(place == null ? from : place.end())));
    }
}
