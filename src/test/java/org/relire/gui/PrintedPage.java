package org.relire.gui;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.relire.model.BlockKind;
import org.relire.model.Box;
import org.relire.model.Language;
import org.relire.model.OcrBlock;
import org.relire.model.OcrLine;
import org.relire.model.OcrPage;
import org.relire.model.OcrParagraph;
import org.relire.model.OcrWord;

/// A page set in type for tests: what is printed on it, and where, as an OCR engine reads it.
///
/// @param lines an empty line parts blocks; `printed|read` in place of a word is a word that is misread
final class PrintedPage {

    private static final int WIDTH = 1240;
    private static final int HEIGHT = 1754;
    private static final int DPI = 150;
    private static final int MARGIN = 130;
    private static final int LINE = 36;

    private final List<String> lines;
    private final Font font;

    PrintedPage(String text) {
        this.lines = text.lines().toList();
        try (InputStream file = PrintedPage.class.getResourceAsStream("/org/relire/gui/fonts/SourceSerif4-Regular.ttf")) {
            this.font = Font.createFont(Font.TRUETYPE_FONT, Objects.requireNonNull(file)).deriveFont(26f);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    int width() {
        return WIDTH;
    }

    int height() {
        return HEIGHT;
    }

    int dpi() {
        return DPI;
    }

    void print(Path file) throws IOException {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D g = image.createGraphics();
        g.setColor(new Color(250, 249, 246));
        g.fillRect(0, 0, WIDTH, HEIGHT);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setColor(new Color(34, 32, 30));
        g.setFont(font);
        int y = MARGIN;
        for (String line : lines) {
            double x = MARGIN;
            for (String word : words(line)) {
                g.drawString(printed(word), (float) x, y);
                x += advance(printed(word)) + advance(" ");
            }
            y += LINE;
        }
        g.dispose();
        ImageIO.write(image, "png", file.toFile());
    }

    /// The page as it is read, misread words and all.
    OcrPage layout() {
        List<OcrBlock> blocks = new ArrayList<>();
        List<OcrLine> block = new ArrayList<>();
        int y = MARGIN;
        for (String line : lines) {
            if (line.isBlank()) {
                close(block, blocks);
            } else {
                block.add(line(line, y));
            }
            y += LINE;
        }
        close(block, blocks);
        return new OcrPage(WIDTH, HEIGHT, DPI, blocks);
    }

    private static void close(List<OcrLine> block, List<OcrBlock> blocks) {
        if (!block.isEmpty()) {
            Box box = Box.around(block.stream().map(OcrLine::box).toList());
            blocks.add(new OcrBlock(box, BlockKind.TEXT, Language.FRENCH, List.of(new OcrParagraph(block))));
            block.clear();
        }
    }

    private OcrLine line(String line, int y) {
        List<OcrWord> read = new ArrayList<>();
        double x = MARGIN;
        for (String word : words(line)) {
            double width = advance(printed(word));
            Box box = new Box((int) x, y - 21, (int) Math.ceil(width), 28);
            read.add(new OcrWord(read(word), box, word.contains("|") ? 0.55 : 0.96, List.of()));
            x += width + advance(" ");
        }
        return new OcrLine(Box.around(read.stream().map(OcrWord::box).toList()), read);
    }

    private static List<String> words(String line) {
        return line.isBlank() ? List.of() : List.of(line.strip().split(" "));
    }

    private static String printed(String word) {
        return word.contains("|") ? word.substring(0, word.indexOf('|')) : word;
    }

    private static String read(String word) {
        return word.substring(word.indexOf('|') + 1);
    }

    private double advance(String text) {
        return font.getStringBounds(text, new FontRenderContext(new AffineTransform(), true, true)).getWidth();
    }
}
