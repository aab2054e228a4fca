package org.relire.gui.controls;

import org.relire.model.Box;

/// Which part of a page is seen, and how large. Pure arithmetic: image pixels on one side, view pixels on the other.
///
/// @param viewWidth   of the view, in view pixels
/// @param imageWidth  of the page, in image pixels; 0 without a page
/// @param scale       view pixels an image pixel
/// @param left        view pixels of the zoomed page left of the view's edge; negative where the page is narrower
/// @param top         likewise above
public record Viewport(
        double viewWidth, double viewHeight, double imageWidth, double imageHeight, double scale, double left, double top) {

    /// How the scale follows the view's size.
    public enum Fit {
        WIDTH, PAGE, NONE
    }

    public static final Viewport EMPTY = new Viewport(0, 0, 0, 0, 1, 0, 0);

    private static final double SMALLEST = 0.05;
    private static final double LARGEST = 4;
    /// Room around the page, in view pixels.
    private static final double MARGIN = 12;
    /// What stays visible around a word that is brought into view, in view pixels.
    private static final double CONTEXT = 48;

    public boolean isEmpty() {
        return imageWidth < 1 || viewWidth < 1 || viewHeight < 1;
    }

    public Viewport withView(double width, double height) {
        return new Viewport(width, height, imageWidth, imageHeight, scale, left, top).settled();
    }

    /// Another page, seen from its top.
    public Viewport withImage(double width, double height) {
        return new Viewport(viewWidth, viewHeight, width, height, scale, left, -MARGIN).settled();
    }

    /// The whole width or the whole page in view; the same for NONE.
    public Viewport fit(Fit fit) {
        if (isEmpty()) {
            return this;
        }
        double byWidth = (viewWidth - 2 * MARGIN) / imageWidth;
        double byHeight = (viewHeight - 2 * MARGIN) / imageHeight;
        return switch (fit) {
            case WIDTH -> scaledTo(byWidth, viewWidth / 2, 0);
            case PAGE -> scaledTo(Math.min(byWidth, byHeight), viewWidth / 2, viewHeight / 2);
            case NONE -> this;
        };
    }

    /// Larger or smaller by `factor`; the point of the page at (`x`, `y`) of the view stays where it is.
    public Viewport zoom(double factor, double x, double y) {
        return scaledTo(scale * factor, x, y);
    }

    /// At a scale of one's own, also before there is a page.
    public Viewport withScale(double to) {
        return isEmpty()
                ? new Viewport(viewWidth, viewHeight, imageWidth, imageHeight, Math.clamp(to, SMALLEST, LARGEST), left, top)
                : scaledTo(to, viewWidth / 2, 0);
    }

    private Viewport scaledTo(double newScale, double x, double y) {
        double to = Math.max(SMALLEST, Math.min(LARGEST, newScale));
        double ratio = to / scale;
        return new Viewport(viewWidth, viewHeight, imageWidth, imageHeight, to,
                (left + x) * ratio - x, (top + y) * ratio - y).settled();
    }

    public Viewport scroll(double dx, double dy) {
        return new Viewport(viewWidth, viewHeight, imageWidth, imageHeight, scale, left + dx, top + dy).settled();
    }

    public Viewport scrollTo(double newLeft, double newTop) {
        return new Viewport(viewWidth, viewHeight, imageWidth, imageHeight, scale, newLeft, newTop).settled();
    }

    /// Scrolls only if `box` is not in view, and then no further than it needs to be seen with some context.
    public Viewport reveal(Box box) {
        if (isEmpty() || shows(box)) {
            return this;
        }
        return scrollTo(
                nearest(left, viewWidth, box.x() * scale, box.right() * scale),
                nearest(top, viewHeight, box.y() * scale, box.bottom() * scale));
    }

    private boolean shows(Box box) {
        return viewX(box.x()) >= 0 && viewX(box.right()) <= viewWidth
                && viewY(box.y()) >= 0 && viewY(box.bottom()) <= viewHeight;
    }

    private static double nearest(double from, double length, double start, double end) {
        double context = Math.max(0, Math.min(CONTEXT, (length - (end - start)) / 2));
        if (start - context < from || end - start > length) {
            return start - context;
        }
        return end + context > from + length ? end + context - length : from;
    }

    public double viewX(double imageX) {
        return imageX * scale - left;
    }

    public double viewY(double imageY) {
        return imageY * scale - top;
    }

    public double imageX(double viewX) {
        return (viewX + left) / scale;
    }

    public double imageY(double viewY) {
        return (viewY + top) / scale;
    }

    /// How far the view can be scrolled: least and most of `left`.
    public double leftMin() {
        return least(viewWidth, imageWidth * scale);
    }

    public double leftMax() {
        return most(viewWidth, imageWidth * scale);
    }

    public double topMin() {
        return least(viewHeight, imageHeight * scale);
    }

    public double topMax() {
        return most(viewHeight, imageHeight * scale);
    }

    private static double least(double view, double page) {
        return page + 2 * MARGIN <= view ? (page - view) / 2 : -MARGIN;
    }

    private static double most(double view, double page) {
        return page + 2 * MARGIN <= view ? (page - view) / 2 : page + MARGIN - view;
    }

    private Viewport settled() {
        return new Viewport(viewWidth, viewHeight, imageWidth, imageHeight, scale,
                Math.max(leftMin(), Math.min(leftMax(), left)), Math.max(topMin(), Math.min(topMax(), top)));
    }
}
