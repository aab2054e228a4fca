package org.relire.gui.controls;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.relire.model.Box;

/// Draws the part of a page that is seen, and the marks on it.
final class PageDrawing {

    /// How far a frame stands off its word, in view pixels.
    private static final double AIR = 3;

    private final Canvas canvas;
    private final Map<PageMark.Kind, Rectangle> swatches;
    private final Rectangle shade;

    /// @param swatches carry the looks of the marks as CSS gives them
    /// @param shade    its fill is laid over the paper, so that it does not glare at night
    PageDrawing(Canvas canvas, Map<PageMark.Kind, Rectangle> swatches, Rectangle shade) {
        this.canvas = canvas;
        this.swatches = swatches;
        this.shade = shade;
    }

    void draw(Viewport view, @Nullable Scan scan, List<PageMark> marks) {
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        if (scan == null || view.isEmpty()) {
            return;
        }
        paper(g, view, scan);
        marks.stream().sorted(Comparator.comparing(PageMark::kind)).forEach(mark -> mark(g, view, mark));
    }

    private void paper(GraphicsContext g, Viewport view, Scan scan) {
        Image level = scan.at(view.scale());
        double ratio = level.getWidth() / scan.width();
        double x = Math.max(0, view.imageX(0));
        double y = Math.max(0, view.imageY(0));
        double right = Math.min(scan.width(), view.imageX(view.viewWidth()));
        double bottom = Math.min(scan.height(), view.imageY(view.viewHeight()));
        double width = right - x;
        double height = bottom - y;
        if (width <= 0 || height <= 0) {
            return;
        }
        g.setImageSmoothing(true);
        g.drawImage(level, x * ratio, y * ratio, width * ratio, height * ratio,
                view.viewX(x), view.viewY(y), width * view.scale(), height * view.scale());
        g.setFill(shade.getFill());
        g.fillRect(view.viewX(x), view.viewY(y), width * view.scale(), height * view.scale());
    }

    private void mark(GraphicsContext g, Viewport view, PageMark mark) {
        Rectangle look = swatches.get(mark.kind());
        if (look == null) {
            return;
        }
        for (Box box : mark.boxes()) {
            double x = view.viewX(box.x()) - AIR;
            double y = view.viewY(box.y()) - AIR;
            double width = box.width() * view.scale() + 2 * AIR;
            double height = box.height() * view.scale() + 2 * AIR;
            if (x < view.viewWidth() && y < view.viewHeight() && x + width > 0 && y + height > 0) {
                shape(g, look, mark.kind().underlined(), x, y, width, height);
            }
        }
    }

    private static void shape(
            GraphicsContext g, Rectangle look, boolean underlined, double x, double y, double width, double height) {
        if (look.getFill() != null) {
            g.setFill(look.getFill());
            g.fillRoundRect(x, y, width, height, 4, 4);
        }
        if (look.getStroke() != null) {
            g.setStroke(look.getStroke());
            g.setLineWidth(look.getStrokeWidth());
            g.setLineDashes(look.getStrokeDashArray().stream().mapToDouble(Double::doubleValue).toArray());
            if (underlined) {
                g.strokeLine(x + AIR, y + height, x + width - AIR, y + height);
            } else {
                g.strokeRoundRect(x, y, width, height, 4, 4);
            }
        }
    }
}
