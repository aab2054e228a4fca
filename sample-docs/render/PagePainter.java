import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.util.SplittableRandom;
import org.relire.training.degrade.GreyRaster;

/// Draws a placed page as clean grey pixels; a typewriter's letters dance on the line and take the ink unevenly.
final class PagePainter {

    /// Lends the signs that the typewriter face lacks.
    private static final String LENDER = "Courier Prime.otf";

    private final Faces faces;
    private final double scale;

    PagePainter(Faces faces, double dpi) {
        this.faces = faces;
        this.scale = dpi / 72;
    }

    GreyRaster paint(Placed.Page page, long seed) {
        int width = (int) Math.round(Style.PAGE_WIDTH * scale);
        int height = (int) Math.round(Style.PAGE_HEIGHT * scale);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, width, height);
        g.scale(scale, scale);
        g.setColor(Color.BLACK);
        g.setStroke(new BasicStroke(0.6f));
        SplittableRandom random = new SplittableRandom(seed);
        for (Placed.Line line : page.lines()) {
            line.words().forEach(w -> word(g, w, random));
            if (line.underlined()) {
                underline(g, line);
            }
        }
        for (Placed.Rule rule : page.rules()) {
            g.draw(new Line2D.Double(rule.x(), rule.y(), rule.x() + rule.width(), rule.y()));
        }
        g.dispose();
        return GreyRaster.of(image);
    }

    private void word(Graphics2D g, Placed.Word word, SplittableRandom random) {
        Font font = faces.font(word.face());
        g.setFont(font);
        if (word.face().pitch() == 0) {
            g.drawString(word.text().replace('\u00A0', ' '), (float) word.x(), (float) word.y());
            return;
        }
        AffineTransform before = g.getTransform();
        double lift = random.nextGaussian() * 0.12;
        for (int i = 0; i < word.text().length(); i++) {
            String letter = word.text().substring(i, i + 1);
            double habit = Math.floorMod(letter.charAt(0) * 37, 11) / 11.0 - 0.5;
            int ink = (int) Math.max(0, Math.min(115, 40 + random.nextGaussian() * 32));
            g.setColor(new Color(ink, ink, ink));
            Font used = font.canDisplay(letter.charAt(0)) ? font
                    : faces.font(new Face(LENDER, word.face().size(), word.face().pitch()));
            g.setFont(used);
            double inset = (word.face().pitch() - used.getStringBounds(letter, g.getFontRenderContext()).getWidth()) / 2;
            g.translate(word.x() + i * word.face().pitch() + inset + random.nextGaussian() * 0.12,
                    word.y() + lift + habit * 0.9 + random.nextGaussian() * 0.18);
            g.rotate(random.nextGaussian() * 0.006);
            g.drawString(letter, 0f, 0f);
            g.setTransform(before);
        }
        g.setColor(Color.BLACK);
    }

    private void underline(Graphics2D g, Placed.Line line) {
        Placed.Word first = line.words().getFirst();
        Placed.Word last = line.words().getLast();
        double y = first.y() + 2.5;
        g.draw(new Line2D.Double(first.x(), y, last.x() + faces.width(last.text(), last.face()), y));
    }
}
