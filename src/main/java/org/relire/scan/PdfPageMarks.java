package org.relire.scan;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.jspecify.annotations.Nullable;

/// Walks over a page's content and notes what leaves a visible mark: the images, and whether there is anything else.
///
/// What lies under an opaque image that covers the page does not count; neither does invisible text, which OCR programs
/// leave, nor white paint.
final class PdfPageMarks extends PDFGraphicsStreamEngine {

    private static final int WHITE = 0xFFFFFF;
    private static final double COVERING = 0.95;

    /// An image on the page.
    ///
    /// @param toPage from the image's pixels (origin top left) to the displayed page's points (likewise)
    /// @param whole  whether nothing of it is clipped away
    record PlacedImage(PDImage image, AffineTransform toPage, boolean whole) {

        Rectangle2D bounds() {
            Rectangle2D pixels = new Rectangle2D.Double(0, 0, image.getWidth(), image.getHeight());
            return toPage.createTransformedShape(pixels).getBounds2D();
        }
    }

    private final PdfPageSpace space;
    private final List<PlacedImage> images = new ArrayList<>();
    private final GeneralPath path = new GeneralPath();
    private boolean clipPending;
    private int clipRule;
    private boolean otherMarks;

    private PdfPageMarks(PDPage page, PdfPageSpace space) {
        super(page);
        this.space = space;
    }

    static PdfPageMarks of(PDPage page, PdfPageSpace space) throws IOException {
        PdfPageMarks marks = new PdfPageMarks(page, space);
        marks.processPage(page);
        return marks;
    }

    /// Whether images are all that can be seen.
    static boolean areOfScan(PDPage page) throws IOException {
        PdfPageMarks marks = of(page, PdfPageSpace.of(page));
        return !marks.hasOtherMarks() && !marks.images().isEmpty();
    }

    /// The images that can be seen, in painting order.
    List<PlacedImage> images() {
        return List.copyOf(images);
    }

    /// Whether anything but images can be seen: letters, lines, areas.
    boolean hasOtherMarks() {
        return otherMarks;
    }

    @Override
    public void drawImage(PDImage image) throws IOException {
        if (image.isEmpty() || image.getWidth() < 1 || image.getHeight() < 1) {
            return;
        }
        AffineTransform toPage = new AffineTransform(space.toDisplay());
        toPage.concatenate(getGraphicsState().getCurrentTransformationMatrix().createAffineTransform());
        toPage.concatenate(new AffineTransform(1.0 / image.getWidth(), 0, 0, -1.0 / image.getHeight(), 0, 1));
        PlacedImage placed = new PlacedImage(image, toPage, true);
        Rectangle2D seen = placed.bounds().createIntersection(space.bounds());
        if (seen.isEmpty()) {
            return;
        }
        boolean whole = clipShows(seen);
        if (whole && isOpaque(image) && space.share(seen) >= COVERING) {
            images.clear();
            otherMarks = false;
        }
        images.add(new PlacedImage(image, toPage, whole));
    }

    private static boolean isOpaque(PDImage image) throws IOException {
        return !image.isStencil()
                && (!(image instanceof PDImageXObject object)
                        || (object.getSoftMask() == null && object.getMask() == null && object.getColorKeyMask() == null));
    }

    /// Whether the clipping path leaves the whole rectangle (of the displayed page) to be seen, but for a point at its rim.
    private boolean clipShows(Rectangle2D seen) {
        Area clip = getGraphicsState().getCurrentClippingPath();
        if (clip == null) {
            return true;
        }
        Shape shown = space.toDisplay().createTransformedShape(clip);
        double inset = Math.min(1, Math.min(seen.getWidth(), seen.getHeight()) / 4);
        return shown.contains(seen.getX() + inset, seen.getY() + inset,
                seen.getWidth() - 2 * inset, seen.getHeight() - 2 * inset);
    }

    @Override
    protected void showText(byte[] string) {
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        if (mode != RenderingMode.NEITHER && mode != RenderingMode.NEITHER_CLIP && string.length > 0) {
            otherMarks = true;
        }
    }

    @Override
    public void fillPath(int windingRule) throws IOException {
        if (!isWhite(getGraphicsState().getNonStrokingColor())) {
            markPath();
        }
        endPath();
    }

    @Override
    public void strokePath() throws IOException {
        if (!isWhite(getGraphicsState().getStrokingColor())) {
            markPath();
        }
        endPath();
    }

    @Override
    public void fillAndStrokePath(int windingRule) throws IOException {
        strokePath();
        fillPath(windingRule);
    }

    private void markPath() {
        Rectangle2D bounds = space.toDisplay().createTransformedShape(path).getBounds2D();
        otherMarks |= bounds.intersects(space.bounds()) || space.bounds().contains(bounds.getX(), bounds.getY());
    }

    private static boolean isWhite(@Nullable PDColor color) throws IOException {
        return color != null && !color.isPattern() && color.toRGB() == WHITE;
    }

    @Override
    public void shadingFill(COSName shadingName) {
        otherMarks = true;
    }

    @Override
    public void clip(int windingRule) {
        clipPending = true;
        clipRule = windingRule;
    }

    @Override
    public void endPath() {
        if (clipPending) {
            path.setWindingRule(clipRule);
            getGraphicsState().intersectClippingPath(path);
            clipPending = false;
        }
        path.reset();
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.moveTo(p0.getX(), p0.getY());
        path.lineTo(p1.getX(), p1.getY());
        path.lineTo(p2.getX(), p2.getY());
        path.lineTo(p3.getX(), p3.getY());
        path.closePath();
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        startIfEmpty(x, y);
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        startIfEmpty(x1, y1);
        path.curveTo(x1, y1, x2, y2, x3, y3);
    }

    private void startIfEmpty(float x, float y) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x, y);
        }
    }

    @Override
    public @Nullable Point2D getCurrentPoint() {
        return path.getCurrentPoint();
    }

    @Override
    public void closePath() {
        if (path.getCurrentPoint() != null) {
            path.closePath();
        }
    }
}
