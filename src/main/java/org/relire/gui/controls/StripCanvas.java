package org.relire.gui.controls;

import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.relire.model.Box;

/// Pieces of one scan, each at its own place, with their marks. Takes no clicks: it lies over what it belongs to.
public final class StripCanvas extends Region {

    private final Canvas canvas = new Canvas();
    private final MarkLooks looks = new MarkLooks(this::requestLayout);
    private final PageDrawing drawing = new PageDrawing(looks);
    private @Nullable Scan scan;
    private List<Strip> strips = List.of();
    private List<PageMark> marks = List.of();

    /// A piece of the scan.
    ///
    /// @param line  the line of print; marks elsewhere are not shown in the strip
    /// @param cut   what is seen, in image pixels; its height fills the strip
    /// @param scale view pixels an image pixel
    /// @param x     where the strip begins, in the canvas
    public record Strip(Box line, Box cut, double scale, double x, double y) {
    }

    public StripCanvas() {
        getStyleClass().addAll("page-canvas", "strip-canvas");
        setMouseTransparent(true);
        setManaged(false);
        getChildren().addAll(looks, canvas);
    }

    public void show(@Nullable Scan page) {
        scan = page;
        requestLayout();
    }

    public void setStrips(List<Strip> next) {
        if (!strips.equals(next)) {
            strips = List.copyOf(next);
            requestLayout();
        }
    }

    public void setMarks(List<PageMark> next) {
        marks = List.copyOf(next);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.clearRect(0, 0, getWidth(), getHeight());
        if (scan == null) {
            return;
        }
        for (Strip strip : strips) {
            double width = strip.cut().width() * strip.scale();
            double height = strip.cut().height() * strip.scale();
            g.save();
            g.translate(strip.x(), strip.y());
            g.beginPath();
            g.rect(0, 0, width, height);
            g.clip();
            drawing.draw(g, new Viewport(width, height, scan.width(), scan.height(), strip.scale(),
                    strip.cut().x() * strip.scale(), strip.cut().y() * strip.scale()), scan, marksOn(strip.line()));
            g.restore();
        }
    }

    private List<PageMark> marksOn(Box line) {
        return marks.stream().map(mark -> new PageMark(mark.kind(), mark.boxes().stream()
                .filter(box -> Math.abs(middle(box) - middle(line)) < line.height() / 2.0).toList())).toList();
    }

    private static double middle(Box box) {
        return box.y() + box.height() / 2.0;
    }
}
