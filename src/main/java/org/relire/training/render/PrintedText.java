package org.relire.training.render;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.relire.training.degrade.GreyRaster;

/// A column of text set in one face, lines justified as a compositor would.
///
/// @param lines  from top to bottom
/// @param raster black on white
record PrintedText(List<String> lines, GreyRaster raster) {
    private static final int MARGIN = 40;
    private static final Pattern ORDINAL = Pattern.compile("(\\P{L}*(?:\\d|I(?=er)|[IVX]{2,}))(er|re|e|es|os)([.,;:)]*)");
    private static final float RAISED_SIZE = 0.62f;
    private static final double RAISED_BY = 0.38;

    PrintedText {
        lines = List.copyOf(lines);
    }

    /// A line, and whether it ends what was a line of the text, and so is not stretched.
    private record Line(String text, boolean ends) {
    }

    /// Sets `text` in lines of about `width` pixels; the baseline wavers by `jitter` pixels from word to word. A line feed stays one.
    static PrintedText set(String text, Font font, int width, double jitter, RandomGenerator random) {
        FontMetrics metrics = new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY).createGraphics().getFontMetrics(font);
        List<Line> lines = text.lines().flatMap(line -> wrap(line, metrics, width).stream()).toList();
        int height = (int) (metrics.getHeight() * 1.08);
        BufferedImage image = new BufferedImage(width + 2 * MARGIN, lines.size() * height + 2 * MARGIN, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.setColor(Color.BLACK);
        graphics.setFont(font);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        for (int i = 0; i < lines.size(); i++) {
            double y = MARGIN + i * height + metrics.getAscent();
            draw(graphics, lines.get(i).text.split(" "), lines.get(i).ends ? 0 : width, y, metrics, jitter, random);
        }
        graphics.dispose();
        return new PrintedText(lines.stream().map(Line::text).toList(), GreyRaster.of(image));
    }

    /// Sets `text` in a size, a width and with a jitter that are drawn.
    static PrintedText drawn(String text, Font face, SplittableRandom random) {
        float size = 22 + 16 * random.nextFloat();
        int width = (int) (size * (18 + random.nextInt(14)));
        return set(text, face.deriveFont(size), width, 0.5 * random.nextDouble(), random);
    }

    /// Writes the column as a worn black and white page, `NNNN.png`, and its lines, `NNNN.gt.txt`.
    void write(Path folder, int number, double wear, SplittableRandom random) throws IOException {
        String name = String.format(Locale.ROOT, "%04d", number);
        GreyRaster worn = Wear.draw(wear, random).apply(raster, random.nextLong());
        ImageIO.write(worn.toBilevelImage(128), "png", folder.resolve(name + ".png").toFile());
        Files.writeString(folder.resolve(name + ".gt.txt"), String.join("\n", lines), StandardCharsets.UTF_8);
    }

    private static List<Line> wrap(String text, FontMetrics metrics, int width) {
        List<Line> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && metrics.stringWidth(line + " " + word) > width) {
                lines.add(new Line(line.toString(), false));
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(new Line(line.toString(), true));
        return lines;
    }

    private static void draw(Graphics2D graphics, String[] words, int width, double y, FontMetrics metrics, double jitter, RandomGenerator random) {
        double ink = 0;
        for (String word : words) {
            ink += metrics.stringWidth(word);
        }
        double gap = width > 0 && words.length > 1 ? (width - ink) / (words.length - 1) : metrics.charWidth(' ');
        double x = MARGIN;
        boolean raises = random.nextBoolean();
        for (String word : words) {
            double wordY = y + jitter * random.nextGaussian();
            Matcher ordinal = ORDINAL.matcher(word);
            if (raises && ordinal.matches()) {
                drawRaised(graphics, ordinal, x, wordY, metrics);
            } else {
                graphics.drawString(word, (float) x, (float) wordY);
            }
            x += metrics.stringWidth(word) + gap;
        }
    }

    /// An ordinal's letters small and high, as compositors set them.
    private static void drawRaised(Graphics2D graphics, Matcher ordinal, double x, double y, FontMetrics metrics) {
        Font font = graphics.getFont();
        double at = x;
        for (int part = 1; part <= 3; part++) {
            boolean raised = part == 2;
            graphics.setFont(raised ? font.deriveFont(RAISED_SIZE * font.getSize2D()) : font);
            graphics.drawString(ordinal.group(part), (float) at, (float) (raised ? y - RAISED_BY * metrics.getAscent() : y));
            at += graphics.getFontMetrics().stringWidth(ordinal.group(part));
        }
        graphics.setFont(font);
    }
}
