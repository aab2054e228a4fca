package org.relire.gui.controls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.relire.gui.controls.Viewport.Fit;
import org.relire.model.Box;

class ViewportTest {

    private final Viewport page = Viewport.EMPTY.withView(600, 800).withImage(2480, 3508);

    @Test
    void theWholeWidthFits() {
        Viewport fitted = page.fit(Fit.WIDTH);
        assertTrue(fitted.viewX(0) >= 0 && fitted.viewX(2480) <= 600);
        assertEquals(576.0 / 2480, fitted.scale(), 1e-9);
    }

    @Test
    void theWholePageFits() {
        Viewport fitted = page.fit(Fit.PAGE);
        assertTrue(fitted.viewY(0) >= 0 && fitted.viewY(3508) <= 800);
        assertTrue(fitted.viewX(0) >= 0 && fitted.viewX(2480) <= 600);
    }

    @Test
    void zoomingKeepsThePointUnderThePointer() {
        Viewport near = page.fit(Fit.WIDTH).zoom(3, 300, 400);
        Viewport nearer = near.zoom(1.2, 250, 420);
        assertEquals(near.imageX(250), nearer.imageX(250), 1e-6);
        assertEquals(near.imageY(420), nearer.imageY(420), 1e-6);
    }

    @Test
    void whatIsInViewMovesNothing() {
        Viewport near = page.fit(Fit.WIDTH).zoom(3, 300, 400);
        Box seen = new Box((int) near.imageX(200), (int) near.imageY(300), 40, 20);
        assertSame(near, near.reveal(seen));
    }

    @Test
    void anyBoxComesIntoViewAndThePageNeverLeavesIt() {
        Random random = new Random(7);
        Viewport view = page.fit(Fit.WIDTH).zoom(2.5, 300, 400);
        for (int i = 0; i < 2_000; i++) {
            Box box = new Box(random.nextInt(2300), random.nextInt(3400), 1 + random.nextInt(150), 1 + random.nextInt(80));
            view = view.reveal(box);
            assertTrue(view.viewX(box.x()) >= -1e-6 && view.viewX(box.right()) <= 600 + 1e-6, box + " in " + view);
            assertTrue(view.viewY(box.y()) >= -1e-6 && view.viewY(box.bottom()) <= 800 + 1e-6, box + " in " + view);
            assertTrue(view.left() >= view.leftMin() - 1e-6 && view.left() <= view.leftMax() + 1e-6);
            view = view.zoom(random.nextBoolean() ? 1.2 : 1 / 1.2, random.nextInt(600), random.nextInt(800));
            view = view.scale() < 0.3 || view.scale() > 1.5 ? page.fit(Fit.WIDTH).zoom(2.5, 300, 400) : view;
        }
    }
}
