package org.relire.scan;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// A page as it is displayed: its crop box, turned as the page says, in points with the origin at the top left.
///
/// @param toDisplay from the page's user space
record PdfPageSpace(double width, double height, AffineTransform toDisplay) {

    /// @throws IOException if the page has no area
    static PdfPageSpace of(PDPage page) throws IOException {
        PDRectangle crop = page.getCropBox();
        double width = crop.getWidth();
        double height = crop.getHeight();
        if (!(width > 0 && height > 0)) {
            throw new IOException("the page has no area");
        }
        AffineTransform turn = switch (Math.floorMod(page.getRotation(), 360)) {
            case 90 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 180 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 270 -> new AffineTransform(0, -1, -1, 0, height, width);
            default -> new AffineTransform(1, 0, 0, -1, 0, height);
        };
        turn.translate(-crop.getLowerLeftX(), -crop.getLowerLeftY());
        boolean swapped = page.getRotation() % 180 != 0;
        return new PdfPageSpace(swapped ? height : width, swapped ? width : height, turn);
    }

    Rectangle2D bounds() {
        return new Rectangle2D.Double(0, 0, width, height);
    }

    /// The share of the page that `part` takes.
    double share(Rectangle2D part) {
        Rectangle2D inside = part.createIntersection(bounds());
        return inside.isEmpty() ? 0 : inside.getWidth() * inside.getHeight() / (width * height);
    }
}
