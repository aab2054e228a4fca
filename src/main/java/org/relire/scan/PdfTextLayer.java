package org.relire.scan;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.relire.model.Box;
import org.relire.model.OcrBlock;
import org.relire.model.OcrLine;
import org.relire.model.OcrWord;

/// The words that a PDF's page carries, visible or not, with boxes in the pixels of the page's image.
///
/// Words and lines are found by PDFBox in the order of the content, which OCR programs write column by column.
final class PdfTextLayer extends PDFTextStripper {

    /// Nobody says how good the text is; it is taken for good but not certain.
    static final double CONFIDENCE = 0.9;

    /// How far letters reach above and below the baseline, in ems, where the font gives no sensible answer.
    private static final double ASCENT = 0.74;
    private static final double DESCENT = -0.21;

    private final AffineTransform toPixels;
    private final Box frame;
    private final List<OcrLine> lines = new ArrayList<>();
    private final List<OcrWord> line = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private Rectangle2D wordBounds = new Rectangle2D.Double();

    private PdfTextLayer(int pageNumber, AffineTransform toPixels, Box frame) {
        this.toPixels = toPixels;
        this.frame = frame;
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
            layer.endLine();
            return LineBlocks.of(layer.lines);
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

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        for (TextPosition position : positions) {
            String letters = position.getUnicode();
            if (letters == null || letters.isBlank()) {
                endWord();
            } else {
                Rectangle2D bounds = bounds(position);
                wordBounds = word.isEmpty() ? bounds : wordBounds.createUnion(bounds);
                word.append(letters);
            }
        }
        endWord();
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    private void endWord() {
        String text = Normalizer.normalize(word, Normalizer.Form.NFC).replace("\u00AD", "-").strip();
        word.setLength(0);
        Rectangle2D seen = wordBounds.createIntersection(new Rectangle2D.Double(0, 0, frame.width(), frame.height()));
        if (!text.isBlank() && !seen.isEmpty()) {
            line.add(new OcrWord(text, pixels(seen), CONFIDENCE, List.of()));
        }
    }

    private void endLine() {
        if (!line.isEmpty()) {
            lines.add(new OcrLine(Box.around(line.stream().map(OcrWord::box).toList()), line));
            line.clear();
        }
    }

    private Rectangle2D bounds(TextPosition position) {
        AffineTransform glyph = position.getTextMatrix().createAffineTransform();
        double em = Math.hypot(glyph.getScaleX(), glyph.getShearY());
        Point2D origin = new Point2D.Double(glyph.getTranslateX(), glyph.getTranslateY());
        double advance = origin.distance(position.getEndX(), position.getEndY());
        double width = em == 0 ? 0 : advance / em;
        AffineTransform toImage = new AffineTransform(toPixels);
        toImage.concatenate(glyph);
        Rectangle2D letter = new Rectangle2D.Double(0, DESCENT, Math.max(width, 0.01), ASCENT - DESCENT);
        return toImage.createTransformedShape(letter).getBounds2D();
    }

    private static Box pixels(Rectangle2D bounds) {
        int x = (int) Math.floor(bounds.getX());
        int y = (int) Math.floor(bounds.getY());
        int right = (int) Math.ceil(bounds.getMaxX());
        return new Box(x, y, Math.max(1, right - x), Math.max(1, (int) Math.ceil(bounds.getMaxY()) - y));
    }
}
