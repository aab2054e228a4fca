package org.relire.gui.controls;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.relire.model.Box;

/// A page's scan that can be zoomed and scrolled, with marks over it. Ctrl and the wheel zoom at the pointer, dragging
/// moves the page, `+`, `-`, `0` and `1` zoom by key, the arrows scroll.
///
/// The marks' looks are in CSS: `.page-canvas .mark.suspect` has fill, stroke, stroke width and dashes.
public final class PageCanvas extends Region {

    /// Told of a rectangle that was drawn on the page, in image pixels.
    public interface OnDrawn {
        void box(Box box);
    }

    /// Told where the page was clicked, in image pixels.
    public interface OnClick {
        void at(double x, double y);
    }

    private static final double STEP = 1.2;
    private static final double ARROW = 40;
    private static final double BAR = 10;

    private final Canvas canvas = new Canvas();
    private final ScrollBar vertical = new ScrollBar();
    private final ScrollBar horizontal = new ScrollBar();
    private final MarkLooks looks = new MarkLooks(this::requestLayout);
    private final ReadOnlyObjectWrapper<Viewport> viewport = new ReadOnlyObjectWrapper<>(Viewport.EMPTY);
    private final ObjectProperty<Viewport.Fit> fit = new SimpleObjectProperty<>(Viewport.Fit.WIDTH);
    private final PageDrawing drawing = new PageDrawing(looks);
    private @Nullable Scan scan;
    private List<PageMark> marks = List.of();
    private boolean bare;
    private @Nullable Box toReveal;
    private OnClick onClick = (_, _) -> { };
    private @Nullable OnDrawn onDrawn;
    private double pressedX;
    private double pressedY;
    private double draggedX;
    private double draggedY;

    public PageCanvas() {
        getStyleClass().add("page-canvas");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        vertical.setOrientation(Orientation.VERTICAL);
        getChildren().addAll(looks, canvas, vertical, horizontal);
        viewport.subscribe(_ -> requestLayout());
        vertical.valueProperty().subscribe(v -> move(viewport.get().left(), v.doubleValue()));
        horizontal.valueProperty().subscribe(v -> move(v.doubleValue(), viewport.get().top()));
        setOnScroll(this::scrolled);
        setOnZoom((ZoomEvent e) -> zoom(e.getZoomFactor(), e.getX(), e.getY()));
        setOnKeyPressed(this::keyPressed);
        canvas.setOnMousePressed(this::pressed);
        canvas.setOnMouseDragged(this::dragged);
        canvas.setOnMouseClicked(this::clicked);
    }

    /// Shows a page from its top, or none.
    public void show(@Nullable Scan page) {
        scan = page;
        toReveal = null;
        Viewport next = page == null
                ? viewport.get().withImage(0, 0)
                : viewport.get().withImage(page.width(), page.height()).fit(fit.get());
        viewport.set(page == null ? next : next.scrollTo(next.left(), next.topMin()));
        requestLayout();
    }

    public boolean isEmpty() {
        return scan == null;
    }

    public void setMarks(List<PageMark> newMarks) {
        if (!marks.equals(newMarks)) {
            marks = List.copyOf(newMarks);
            requestLayout();
        }
    }

    /// Without marks while `true`.
    public void setBare(boolean hidden) {
        bare = hidden;
        requestLayout();
    }

    /// Brings a box into view; moves nothing if it is there already.
    public void reveal(Box box) {
        if (viewport.get().isEmpty()) {
            toReveal = box;
        } else {
            viewport.set(viewport.get().reveal(box));
        }
    }

    public void setOnPageClicked(OnClick handler) {
        onClick = handler;
    }

    /// Dragging draws a rectangle instead of moving the page.
    public void setOnDrawn(OnDrawn handler) {
        onDrawn = handler;
        setCursor(Cursor.CROSSHAIR);
    }

    /// What is seen, and how large.
    public ReadOnlyObjectProperty<Viewport> viewportProperty() {
        return viewport.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Viewport.Fit> fitProperty() {
        return fit;
    }

    public void fit(Viewport.Fit how) {
        fit.set(how);
        viewport.set(viewport.get().fit(how));
    }

    /// Shows pages at a scale of one's own.
    public void showAt(double scale) {
        fit.set(Viewport.Fit.NONE);
        viewport.set(viewport.get().withScale(scale));
    }

    public void zoomIn() {
        zoom(STEP, getWidth() / 2, getHeight() / 2);
    }

    public void zoomOut() {
        zoom(1 / STEP, getWidth() / 2, getHeight() / 2);
    }

    private void zoom(double factor, double x, double y) {
        fit.set(Viewport.Fit.NONE);
        viewport.set(viewport.get().zoom(factor, x, y));
    }

    private void move(double left, double top) {
        viewport.set(viewport.get().scrollTo(left, top));
    }

    private void scrolled(ScrollEvent event) {
        if (event.isShortcutDown()) {
            zoom(event.getDeltaY() > 0 ? STEP : 1 / STEP, event.getX(), event.getY());
        } else if (event.isShiftDown() && event.getDeltaX() == 0) {
            viewport.set(viewport.get().scroll(-event.getDeltaY(), 0));
        } else {
            viewport.set(viewport.get().scroll(-event.getDeltaX(), -event.getDeltaY()));
        }
        event.consume();
    }

    private void keyPressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        boolean known = true;
        switch (event.getCode()) {
            case PLUS, ADD, EQUALS -> zoomIn();
            case MINUS, SUBTRACT -> zoomOut();
            case DIGIT0, NUMPAD0 -> fit(Viewport.Fit.PAGE);
            case DIGIT1, NUMPAD1 -> fit(Viewport.Fit.WIDTH);
            case UP -> viewport.set(viewport.get().scroll(0, -ARROW));
            case DOWN -> viewport.set(viewport.get().scroll(0, ARROW));
            case LEFT -> viewport.set(viewport.get().scroll(-ARROW, 0));
            case RIGHT -> viewport.set(viewport.get().scroll(ARROW, 0));
            default -> known = false;
        }
        if (known) {
            event.consume();
        }
    }

    private void pressed(MouseEvent event) {
        requestFocus();
        pressedX = draggedX = event.getX();
        pressedY = draggedY = event.getY();
    }

    private void dragged(MouseEvent event) {
        if (onDrawn != null && event.getButton() == MouseButton.PRIMARY) {
            drawn(onDrawn, event);
            return;
        }
        setCursor(Cursor.CLOSED_HAND);
        viewport.set(viewport.get().scroll(draggedX - event.getX(), draggedY - event.getY()));
        draggedX = event.getX();
        draggedY = event.getY();
    }

    /// The rectangle between where the button went down and the pointer, as far as it lies on the page.
    private void drawn(OnDrawn handler, MouseEvent event) {
        if (scan == null || !hasMoved(event)) {
            return;
        }
        Viewport seen = viewport.get();
        int left = (int) Math.clamp(seen.imageX(Math.min(pressedX, event.getX())), 0, scan.width());
        int top = (int) Math.clamp(seen.imageY(Math.min(pressedY, event.getY())), 0, scan.height());
        int right = (int) Math.clamp(seen.imageX(Math.max(pressedX, event.getX())), 0, scan.width());
        int bottom = (int) Math.clamp(seen.imageY(Math.max(pressedY, event.getY())), 0, scan.height());
        handler.box(new Box(left, top, right - left, bottom - top));
    }

    private boolean hasMoved(MouseEvent event) {
        return Math.hypot(event.getX() - pressedX, event.getY() - pressedY) > 4;
    }

    private void clicked(MouseEvent event) {
        setCursor(onDrawn == null ? Cursor.DEFAULT : Cursor.CROSSHAIR);
        if (scan != null && !hasMoved(event) && event.getButton() == MouseButton.PRIMARY) {
            onClick.at(viewport.get().imageX(event.getX()), viewport.get().imageY(event.getY()));
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return 400;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 400;
    }

    @Override
    protected void layoutChildren() {
        Viewport seen = viewport.get();
        if (seen.viewWidth() != getWidth() || seen.viewHeight() != getHeight()) {
            viewport.set(seen.withView(getWidth(), getHeight()).fit(fit.get()));
            canvas.setWidth(getWidth());
            canvas.setHeight(getHeight());
        }
        if (toReveal != null && !viewport.get().isEmpty()) {
            viewport.set(viewport.get().reveal(toReveal));
            toReveal = null;
        }
        layoutBars(viewport.get());
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        if (scan != null && !viewport.get().isEmpty()) {
            drawing.draw(g, viewport.get(), scan, bare ? List.of() : marks);
        }
    }

    private void layoutBars(Viewport seen) {
        place(vertical, seen.topMin(), seen.topMax(), seen.top(), getHeight());
        place(horizontal, seen.leftMin(), seen.leftMax(), seen.left(), getWidth());
        vertical.resizeRelocate(getWidth() - BAR, 0, BAR, getHeight());
        horizontal.resizeRelocate(0, getHeight() - BAR, getWidth() - BAR, BAR);
    }

    private void place(ScrollBar bar, double min, double max, double value, double length) {
        bar.setVisible(scan != null && max - min > 1);
        bar.setMin(min);
        bar.setMax(Math.max(min, max));
        bar.setVisibleAmount(Math.min(max - min, length * (max - min) / (max - min + length)));
        bar.setValue(value);
    }
}
