package org.relire.gui.controls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.relire.gui.controls.Viewport.Fit;
import org.relire.model.Box;

class NumberBadgeTest {

    private static final double WIDTH = 24;
    private static final double HEIGHT = 18;

    private final Viewport page = Viewport.EMPTY.withView(600, 800).withImage(2480, 3508).fit(Fit.PAGE);
    private final Box block = new Box(400, 500, 1600, 900);

    private static Rectangle2D at(Viewport view, Box box) {
        return NumberBadge.at(view, box, WIDTH, HEIGHT).orElseThrow();
    }

    @Test
    void itStandsBesideTheUpperLeftCornerAndHidesNoText() {
        Rectangle2D badge = at(page, block);
        assertTrue(badge.getMaxX() < page.viewX(block.x()), badge.toString());
        assertEquals(page.viewY(block.y()), badge.getMinY(), 1e-9);
    }

    @Test
    void itFollowsTheCornerWhenThePageIsZoomedAndKeepsItsSize() {
        Viewport near = page.zoom(2, page.viewX(block.x()), page.viewY(block.y()));
        assertEquals(at(page, block).getMinX(), at(near, block).getMinX(), 1e-9);
        assertEquals(at(page, block).getMinY(), at(near, block).getMinY(), 1e-9);
        assertEquals(WIDTH, at(near, block).getWidth(), 1e-9);
        Viewport moved = near.scroll(20, 30);
        assertEquals(at(near, block).getMinX() - 20, at(moved, block).getMinX(), 1e-9);
        assertEquals(at(near, block).getMinY() - 30, at(moved, block).getMinY(), 1e-9);
    }

    @Test
    void itStaysInViewWhileAnyOfTheBlockIs() {
        Random random = new Random(20261127);
        int seen = 0;
        for (int i = 0; i < 2000; i++) {
            Viewport view = page.zoom(1 + 6 * random.nextDouble(), 600 * random.nextDouble(), 800 * random.nextDouble())
                    .scroll(1000 * random.nextGaussian(), 1000 * random.nextGaussian());
            Box box = new Box(random.nextInt(2000), random.nextInt(3000), 1 + random.nextInt(480), 1 + random.nextInt(500));
            boolean shows = view.viewX(box.x()) < 600 && view.viewX(box.right()) > 0
                    && view.viewY(box.y()) < 800 && view.viewY(box.bottom()) > 0;
            assertEquals(shows, NumberBadge.at(view, box, WIDTH, HEIGHT).isPresent());
            if (shows) {
                seen++;
                Rectangle2D badge = at(view, box);
                assertTrue(new Rectangle2D(0, 0, 600, 800).contains(badge), badge.toString());
            }
        }
        assertTrue(seen > 200, seen + " were seen");
    }

    @Test
    void thereIsNoneWithoutAPage() {
        assertTrue(NumberBadge.at(Viewport.EMPTY, block, WIDTH, HEIGHT).isEmpty());
    }
}
