package org.relire.scan;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.relire.model.Box;
import org.relire.model.OcrBlock;

/// The words that a PDF's page carries, visible or not, with boxes in the pixels of the page's image.
///
/// PDFBox collects the letters; words and lines are put together here, since its own search for them goes astray on text that
/// is displayed sideways. The order is the content's, which OCR programs write column by column.
final class PdfTextLayer extends PDFTextStripper {

    /// How far letters reach above and below the baseline, in ems, which fonts state too differently to be of use.
    private static final double ASCENT = 0.74;
    private static final double DESCENT = -0.21;
    /// The width of a space, in ems, where the font has no sensible one.
    private static final double USUAL_SPACE = 0.25;

    private final AffineTransform toPixels;
    private final LineBuilder lines;

    private PdfTextLayer(int pageNumber, AffineTransform toPixels, Box frame) {
        this.toPixels = toPixels;
        this.lines = new LineBuilder(frame);
        setSuppressDuplicateOverlappingText(true);
        setStartPage(pageNumber);
        setEndPage(pageNumber);
    }

    /// The page's text in blocks; empty if it has none.
    ///
    /// @param width  of the page's image in pixels
    /// @param height likewise
    static List<OcrBlock> read(PDDocument document, int pageIndex, int width, int height) throws IOException {
        try {
            AffineTransform toPixels = toPixels(document.getPage(pageIndex), width, height);
            PdfTextLayer layer = new PdfTextLayer(pageIndex + 1, toPixels, new Box(0, 0, width, height));
            layer.writeText(document, Writer.nullWriter());
            return LineBlocks.of(layer.lines.lines());
        } catch (RuntimeException broken) {
            throw new IOException("broken page: " + broken, broken);
        }
    }

    /// From the coordinates of [TextPosition#getTextMatrix()], which count from the crop box's corner, to image pixels.
    private static AffineTransform toPixels(PDPage page, int width, int height) throws IOException {
        Rectangle2D region = PdfPagePlan.of(page).region();
        AffineTransform toPixels =
                AffineTransform.getScaleInstance(width / region.getWidth(), height / region.getHeight());
        toPixels.translate(-region.getX(), -region.getY());
        toPixels.concatenate(PdfPageSpace.of(page).toDisplay());
        toPixels.translate(page.getCropBox().getLowerLeftX(), page.getCropBox().getLowerLeftY());
        return toPixels;
    }

    /// Called when all letters of the page are there.
    @Override
    protected void writePage() {
        for (List<TextPosition> article : getCharactersByArticle()) {
            for (TextPosition position : article) {
                String letters = position.getUnicode();
                if (letters != null) {
                    lines.add(letter(position, letters));
                }
            }
            lines.endLine();
        }
    }

    private LineBuilder.Letter letter(TextPosition position, String letters) {
        AffineTransform glyph = position.getTextMatrix().createAffineTransform();
        double em = Math.hypot(glyph.getScaleX(), glyph.getShearY());
        Point2D origin = new Point2D.Double(glyph.getTranslateX(), glyph.getTranslateY());
        double advance = em == 0 ? 0 : origin.distance(position.getEndX(), position.getEndY()) / em;
        double space = em == 0 ? 0 : Math.abs(position.getWidthOfSpace()) / em;
        AffineTransform toImage = new AffineTransform(toPixels);
        toImage.concatenate(glyph);
        Rectangle2D body = new Rectangle2D.Double(0, DESCENT, Math.max(advance, 0.01), ASCENT - DESCENT);
        Rectangle2D bounds = toImage.createTransformedShape(body).getBounds2D();
        double usualSpace = space > 0.1 && space < 1 ? space : USUAL_SPACE;
        return new LineBuilder.Letter(letters, toImage, advance, usualSpace, bounds);
    }
}
