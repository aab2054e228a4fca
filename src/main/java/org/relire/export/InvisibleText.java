package org.relire.export;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.relire.model.Box;
import org.relire.model.OcrPage;
import org.relire.model.PlacedWord;
import org.relire.model.PlacedWords;
import org.relire.model.Reading;
import org.relire.model.RepairedPage;

/// Writes a page's words invisibly, each stretched over its ink, the words of a line on one baseline. Spaces are written
/// too, so that readers which do not look at positions part the words. A word parted at a line's end stands whole on its
/// first line, so that it is found.
final class InvisibleText {

    /// The letters' size as a share of the distance of lines.
    private static final double LINE_FILL = 0.7;

    private final PDPageContentStream out;
    private final WordFont font;
    private final AffineTransform toPage;
    private final double pointsAcross;
    private final double pointsDown;

    /// @param toPage from the image's pixels to the page's user space; turned by right angles at most
    InvisibleText(PDPageContentStream out, WordFont font, AffineTransform toPage) {
        this.out = out;
        this.font = font;
        this.toPage = toPage;
        this.pointsAcross = Math.hypot(toPage.getScaleX(), toPage.getShearY());
        this.pointsDown = Math.hypot(toPage.getScaleY(), toPage.getShearX());
    }

    /// Writes the page's present text. Where nothing was read, what a person typed has no place: its lines are spread over
    /// the page.
    void write(Reading reading, RepairedPage page) throws IOException {
        out.beginText();
        out.setRenderingMode(RenderingMode.NEITHER);
        PlacedWords words = new PlacedWords(reading, page);
        for (List<PlacedWord> line : words.byLine()) {
            if (!line.isEmpty()) {
                line(line);
            }
        }
        if (words.byLine().isEmpty()) {
            spread(page.text().lines().map(String::strip).filter(line -> !line.isEmpty()).toList(), reading.layout());
        }
        out.endText();
    }

    private void spread(List<String> lines, OcrPage size) throws IOException {
        double step = (double) size.height() / (lines.size() + 1);
        for (int i = 0; i < lines.size(); i++) {
            Baseline baseline = new Baseline((i + 1) * step, 0, Math.max(1, LINE_FILL * step));
            out.setFont(font.pdFont(), (float) (baseline.size() * pointsDown));
            show(lines.get(i), 0, size.width(), baseline);
        }
    }

    private void line(List<PlacedWord> words) throws IOException {
        Baseline baseline = Baseline.of(words);
        out.setFont(font.pdFont(), (float) (baseline.size() * pointsDown));
        for (int i = 0; i < words.size(); i++) {
            Box box = words.get(i).pieces().getFirst().box();
            show(words.get(i).text(), box.x(), box.width(), baseline);
            if (i + 1 < words.size()) {
                int next = words.get(i + 1).pieces().getFirst().box().x();
                show(" ", box.right(), Math.max(1, next - box.right()), baseline);
            }
        }
    }

    private void show(String text, double x, double width, Baseline baseline) throws IOException {
        String writable = font.writable(text);
        double natural = font.width(writable) * baseline.size() * pointsDown;
        if (natural <= 0) {
            return;
        }
        AffineTransform place = new AffineTransform(toPage);
        place.translate(x, baseline.at(x + width / 2));
        place.scale(1 / pointsAcross, -1 / pointsDown);
        out.setHorizontalScaling((float) (100 * width * pointsAcross / natural));
        out.setTextMatrix(new Matrix(place));
        out.showText(writable);
    }
}
