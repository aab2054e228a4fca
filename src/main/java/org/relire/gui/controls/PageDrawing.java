package org.relire.gui.controls;

import java.util.Comparator;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.relire.model.Box;

/// Draws the part of a page that is seen, and the marks on it.
final class PageDrawing {

    /// How far a frame stands off its word, in view pixels.
    private static final double AIR = 3;
    /// Half the length of a wave.
    private static final double WAVE = 4;

    private final MarkLooks looks;

    PageDrawing(MarkLooks looks) {
        this.looks = looks;
    }

    /// Draws what `view` shows, from the origin of `g` on.
    void draw(GraphicsContext g, Viewport view, Scan scan, List<PageMark> marks) {
        paper(g, view, scan);
        List<PageMark> ordered = marks.stream().sorted(Comparator.comparing(PageMark::kind)).toList();
        ordered.forEach(mark -> mark(g, view, mark));
        ordered.stream().filter(mark -> mark.number() > 0).forEach(mark -> number(g, view, mark));
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
        g.setFill(looks.shade().getFill());
        g.fillRect(view.viewX(x), view.viewY(y), width * view.scale(), height * view.scale());
    }

    private void mark(GraphicsContext g, Viewport view, PageMark mark) {
        Rectangle look = looks.of(mark.kind());
        if (look == null) {
            return;
        }
        for (Box box : mark.boxes()) {
            double x = view.viewX(box.x()) - AIR;
            double y = view.viewY(box.y()) - AIR;
            double width = box.width() * view.scale() + 2 * AIR;
            double height = box.height() * view.scale() + 2 * AIR;
            if (x < view.viewWidth() && y < view.viewHeight() && x + width > 0 && y + height > 0) {
                shape(g, look, mark.kind().line(), x, y, width, height);
            }
        }
    }

    private void number(GraphicsContext g, Viewport view, PageMark mark) {
        Text text = looks.number(mark.number());
        Bounds size = text.getLayoutBounds();
        double height = Math.ceil(size.getHeight()) + 2;
        double width = Math.max(height, Math.ceil(size.getWidth()) + 8);
        NumberBadge.at(view, mark.boxes().getFirst(), width, height).ifPresent(place -> {
            g.setFill(looks.badge().getFill());
            g.fillRoundRect(place.getMinX(), place.getMinY(), width, height, height, height);
            g.setLineDashes();
            g.setLineWidth(looks.badge().getStrokeWidth());
            g.setStroke(looks.badge().getStroke());
            g.strokeRoundRect(place.getMinX(), place.getMinY(), width, height, height, height);
            g.setFill(text.getFill());
            g.setFont(text.getFont());
            g.setTextAlign(TextAlignment.CENTER);
            g.setTextBaseline(VPos.CENTER);
            g.fillText(text.getText(), place.getMinX() + width / 2, place.getMinY() + height / 2);
        });
    }

    private static void shape(
            GraphicsContext g, Rectangle look, PageMark.Line line, double x, double y, double width, double height) {
        if (look.getFill() != null) {
            g.setFill(look.getFill());
            g.fillRoundRect(x, y, width, height, 4, 4);
        }
        if (look.getStroke() == null) {
            return;
        }
        g.setStroke(look.getStroke());
        g.setLineWidth(look.getStrokeWidth());
        g.setLineCap(look.getStrokeLineCap());
        g.setLineDashes(look.getStrokeDashArray().stream().mapToDouble(Double::doubleValue).toArray());
        switch (line) {
            case AROUND -> g.strokeRoundRect(x, y, width, height, 4, 4);
            case UNDER -> g.strokeLine(x + AIR, y + height, x + width - AIR, y + height);
            case WAVE -> wave(g, x + AIR, y + height, width - 2 * AIR);
        }
    }

    private static void wave(GraphicsContext g, double x, double y, double width) {
        g.beginPath();
        g.moveTo(x, y);
        for (double at = WAVE; at <= width; at += WAVE) {
            g.quadraticCurveTo(x + at - WAVE / 2, y + (Math.round(at / WAVE) % 2 == 0 ? -WAVE : WAVE), x + at, y);
        }
        g.stroke();
    }
}
