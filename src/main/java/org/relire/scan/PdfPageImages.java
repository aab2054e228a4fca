package org.relire.scan;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Makes the images of a PDF's pages.
final class PdfPageImages {

    /// Fax machines write pixels that are twice as high as wide; less than this ratio is left alone.
    private static final double MOST_UNEQUAL = 1.1;

    private PdfPageImages() {
    }

    static ImagePages.Page of(PDDocument document, int pageIndex) throws IOException {
        BufferedImage pixels;
        Rectangle2D region;
        try {
            PdfPagePlan plan = PdfPagePlan.of(document.getPage(pageIndex));
            region = plan.region();
            pixels = switch (plan) {
                case PdfPagePlan.Embedded embedded -> extracted(embedded);
                case PdfPagePlan.Drawn drawn -> drawn(document, pageIndex, drawn.dpi());
            };
        } catch (RuntimeException broken) {
            throw new IOException("broken page: " + broken, broken);
        }
        double stated = pixels.getWidth() * 72 / region.getWidth();
        return new ImagePages.Page(pixels, Resolution.of(pixels.getWidth(), pixels.getHeight(), stated));
    }

    private static BufferedImage drawn(PDDocument document, int pageIndex, double dpi) throws IOException {
        PDFRenderer renderer = new PDFRenderer(document);
        return PlainPixels.greyIfGrey(renderer.renderImageWithDPI(pageIndex, (float) dpi, ImageType.RGB));
    }

    private static BufferedImage extracted(PdfPagePlan.Embedded plan) throws IOException {
        PDImage image = plan.image();
        if ((long) image.getWidth() * image.getHeight() > Limits.pagePixels()) {
            throw new IOException("too many pixels: " + image.getWidth() + " x " + image.getHeight());
        }
        BufferedImage stored = image.isStencil() ? image.getStencilImage(Color.BLACK) : image.getImage();
        BufferedImage upright = PlainPixels.turned(PlainPixels.of(stored), plan.orientation());
        return squared(cropped(upright, plan), plan.region());
    }

    private static BufferedImage cropped(BufferedImage image, PdfPagePlan.Embedded plan) {
        double perPointX = image.getWidth() / plan.placed().getWidth();
        double perPointY = image.getHeight() / plan.placed().getHeight();
        int x = (int) Math.round((plan.region().getX() - plan.placed().getX()) * perPointX);
        int y = (int) Math.round((plan.region().getY() - plan.placed().getY()) * perPointY);
        int width = (int) Math.clamp(Math.round(plan.region().getWidth() * perPointX), 1, image.getWidth() - x);
        int height = (int) Math.clamp(Math.round(plan.region().getHeight() * perPointY), 1, image.getHeight() - y);
        return width == image.getWidth() && height == image.getHeight()
                ? image
                : PlainPixels.copied(image, x, y, width, height);
    }

    private static BufferedImage squared(BufferedImage image, Rectangle2D region) {
        double perPointX = image.getWidth() / region.getWidth();
        double perPointY = image.getHeight() / region.getHeight();
        if (Math.max(perPointX, perPointY) <= MOST_UNEQUAL * Math.min(perPointX, perPointY)) {
            return image;
        }
        double perPoint = Math.max(perPointX, perPointY);
        int width = (int) Math.round(region.getWidth() * perPoint);
        return PlainPixels.scaled(image, width, (int) Math.round(region.getHeight() * perPoint));
    }
}
