package org.relire.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.relire.model.PageImage;

/// A black hook on white that looks different from each side, so that a test sees how a picture lies.
final class Figure {

    static final int WIDTH = 320;
    static final int HEIGHT = 480;

    private Figure() {
    }

    /// Black: the upright (40,40)-(80,440) and the foot (40,400)-(200,440).
    static BufferedImage drawn(int type) {
        return drawn(type, Color.WHITE, Color.BLACK);
    }

    static BufferedImage drawn(int type, Color paper, Color ink) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, type);
        paint(image, paper, ink);
        return image;
    }

    static void paint(BufferedImage image, Color paper, Color ink) {
        Graphics2D graphics = image.createGraphics();
        graphics.setBackground(paper);
        graphics.clearRect(0, 0, WIDTH, HEIGHT);
        graphics.setColor(ink);
        graphics.fillRect(40, 40, 40, 400);
        graphics.fillRect(40, 400, 160, 40);
        graphics.dispose();
    }

    /// Asserts that the PNG shows the hook, upright and whole, at the size of the original.
    static void assertShown(PageImage page) throws IOException {
        BufferedImage image = read(page.path());
        assertEquals(WIDTH, image.getWidth());
        assertEquals(HEIGHT, image.getHeight());
        assertEquals(page.width(), image.getWidth());
        assertEquals(page.height(), image.getHeight());
        assertShown(image);
    }

    static void assertShown(BufferedImage image) {
        double sx = image.getWidth() / (double) WIDTH;
        double sy = image.getHeight() / (double) HEIGHT;
        assertDark(image, 60 * sx, 60 * sy);
        assertDark(image, 60 * sx, 420 * sy);
        assertDark(image, 180 * sx, 420 * sy);
        assertLight(image, 20 * sx, 20 * sy);
        assertLight(image, 180 * sx, 60 * sy);
        assertLight(image, 260 * sx, 420 * sy);
        assertLight(image, 20 * sx, 460 * sy);
    }

    private static void assertDark(BufferedImage image, double x, double y) {
        int grey = image.getRGB((int) x, (int) y) & 0xFF;
        assertTrue(grey < 60, () -> "ink at " + (int) x + "," + (int) y + ": " + grey);
    }

    private static void assertLight(BufferedImage image, double x, double y) {
        int grey = image.getRGB((int) x, (int) y) & 0xFF;
        assertTrue(grey > 195, () -> "paper at " + (int) x + "," + (int) y + ": " + grey);
    }

    static BufferedImage read(Path path) throws IOException {
        return ImageIO.read(new File(path.toString()));
    }
}
