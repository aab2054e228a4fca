package org.relire.gui.controls;

import java.util.Optional;
import javafx.geometry.Rectangle2D;
import org.relire.model.Box;

/// Where the number of a box stands in the view: outside the box's upper left corner, so that it hides no text; within
/// the view as long as any of the box is seen.
final class NumberBadge {

    /// Between the badge and its box, in view pixels: past the box's frame.
    private static final double GAP = 5;

    private NumberBadge() {
    }

    /// @param width of the badge, in view pixels
    /// @return empty where nothing of the box is seen
    static Optional<Rectangle2D> at(Viewport view, Box box, double width, double height) {
        double left = view.viewX(box.x());
        double top = view.viewY(box.y());
        double right = view.viewX(box.right());
        double bottom = view.viewY(box.bottom());
        if (view.isEmpty() || left >= view.viewWidth() || top >= view.viewHeight() || right <= 0 || bottom <= 0) {
            return Optional.empty();
        }
        double x = Math.clamp(left - GAP - width, 0, Math.max(0, view.viewWidth() - width));
        double lowest = Math.max(top, bottom - height);
        double y = Math.clamp(Math.min(Math.max(top, 0), lowest), 0, Math.max(0, view.viewHeight() - height));
        return Optional.of(new Rectangle2D(x, y, width, height));
    }
}
