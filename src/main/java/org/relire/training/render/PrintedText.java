package org.relire.training.render;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.relire.training.degrade.GreyRaster;

/// A column of text set in one face, lines justified as a compositor would.
///
/// @param lines  from top to bottom
/// @param raster black on white
record PrintedText(List<String> lines, GreyRaster raster) {
    private static final int MARGIN = 40;

    PrintedText {
        lines = List.copyOf(lines);
    }

    /// Sets `text` in lines of about `width` pixels; the baseline wavers by `jitter` pixels from word to word.
    static PrintedText set(String text, Font font, int width, double jitter, RandomGenerator random) {
        FontMetrics metrics = new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY).createGraphics().getFontMetrics(font);
        List<String> lines = wrap(text, metrics, width);
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
            draw(graphics, lines.get(i).split(" "), i + 1 < lines.size() ? width : 0, y, metrics, jitter, random);
        }
        graphics.dispose();
        return new PrintedText(lines, GreyRaster.of(image));
    }

    private static List<String> wrap(String text, FontMetrics metrics, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && metrics.stringWidth(line + " " + word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static void draw(Graphics2D graphics, String[] words, int width, double y, FontMetrics metrics, double jitter, RandomGenerator random) {
        double ink = 0;
        for (String word : words) {
            ink += metrics.stringWidth(word);
        }
        double gap = width > 0 && words.length > 1 ? (width - ink) / (words.length - 1) : metrics.charWidth(' ');
        double x = MARGIN;
        for (String word : words) {
            graphics.drawString(word, (float) x, (float) (y + jitter * random.nextGaussian()));
            x += metrics.stringWidth(word) + gap;
        }
    }
}
