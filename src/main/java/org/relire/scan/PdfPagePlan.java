package org.relire.scan;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.relire.scan.PdfPageMarks.PlacedImage;

/// How a page of a PDF becomes an image.
sealed interface PdfPagePlan {

    /// The part of the displayed page that the image shows, in points from its top left.
    Rectangle2D region();

    /// The page is one image, which is taken as it is.
    ///
    /// @param orientation how its pixels lie to the displayed page
    /// @param placed      where all of it would lie on the displayed page
    record Embedded(PDImage image, Orientation orientation, Rectangle2D placed, Rectangle2D region)
            implements PdfPagePlan {
    }

    /// The page is drawn.
    record Drawn(double dpi, Rectangle2D region) implements PdfPagePlan {
    }

    /// The resolution at which letters are drawn, and what scanners use.
    int USUAL_DPI = 300;
    int LEAST_SCAN_DPI = 200;
    int MOST_SCAN_DPI = 600;
    /// The share of the page from which on an image makes up the page.
    double MAIN_SHARE = 0.5;
    /// The share from which on an image's own resolution counts.
    double NOTABLE_SHARE = 0.1;
    /// Tangent of a tenth of a degree: less skew than that is a rounding error.
    double STRAIGHT = 0.002;

    static PdfPagePlan of(PDPage page) throws IOException {
        PdfPageSpace space = PdfPageSpace.of(page);
        PdfPageMarks marks = PdfPageMarks.of(page, space);
        List<PlacedImage> images = marks.images();
        if (!marks.hasOtherMarks() && images.size() == 1 && images.getFirst().whole()
                && space.share(images.getFirst().bounds()) >= MAIN_SHARE && isStraight(images.getFirst().toPage())) {
            PlacedImage only = images.getFirst();
            Rectangle2D region = only.bounds().createIntersection(space.bounds());
            return new Embedded(only.image(), orientation(only.toPage()), only.bounds(), region);
        }
        return new Drawn(withinLimit(dpi(images, space), space), space.bounds());
    }

    /// A page of scanned strips or layers is drawn at the scan's own resolution, anything else at the usual one.
    private static double dpi(List<PlacedImage> images, PdfPageSpace space) {
        double covered = images.stream().mapToDouble(image -> space.share(image.bounds())).sum();
        double finest = images.stream().filter(image -> space.share(image.bounds()) >= NOTABLE_SHARE || covered > 1)
                .mapToDouble(PdfPagePlan::resolution).max().orElse(0);
        if (covered < MAIN_SHARE || finest == 0) {
            return USUAL_DPI;
        }
        return Math.clamp(finest, LEAST_SCAN_DPI, MOST_SCAN_DPI);
    }

    private static double resolution(PlacedImage image) {
        return 72 / Math.sqrt(Math.abs(image.toPage().getDeterminant()));
    }

    private static double withinLimit(double dpi, PdfPageSpace space) {
        double pixels = space.width() * space.height() * dpi * dpi / (72 * 72);
        return pixels <= Limits.DRAWN_PIXELS ? dpi : dpi * Math.sqrt(Limits.DRAWN_PIXELS / pixels);
    }

    private static boolean isStraight(AffineTransform t) {
        double along = Math.max(Math.abs(t.getScaleX()), Math.abs(t.getScaleY()));
        double across = Math.max(Math.abs(t.getShearX()), Math.abs(t.getShearY()));
        return Math.min(along, across) <= STRAIGHT * Math.max(along, across);
    }

    private static Orientation orientation(AffineTransform t) {
        if (Math.abs(t.getScaleX()) > Math.abs(t.getShearY())) {
            boolean mirrored = t.getScaleX() < 0;
            boolean flipped = t.getScaleY() < 0;
            return mirrored
                    ? (flipped ? Orientation.UPSIDE_DOWN : Orientation.MIRRORED)
                    : (flipped ? Orientation.FLIPPED : Orientation.UPRIGHT);
        }
        boolean downwards = t.getShearY() > 0; // a stored row runs down the page
        boolean rightwards = t.getShearX() > 0; // a stored column runs to the right
        return downwards
                ? (rightwards ? Orientation.TRANSPOSED : Orientation.QUARTER_RIGHT)
                : (rightwards ? Orientation.QUARTER_LEFT : Orientation.TRANSVERSED);
    }
}
