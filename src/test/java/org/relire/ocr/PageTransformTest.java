package org.relire.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.relire.model.Box;

class PageTransformTest {

    private static final int WIDTH = 1000;
    private static final int HEIGHT = 2000;

    @Test
    void scalingBack() {
        assertEquals(new Box(10, 20, 30, 40), PageTransform.scaled(2).box(new Box(20, 40, 60, 80), WIDTH, HEIGHT));
    }

    @Test
    void quartersBack() {
        // the top left corner of a page turned clockwise was its bottom left
        assertEquals(new Box(0, HEIGHT - 30, 20, 30), PageTransform.turned(1, WIDTH, HEIGHT).box(new Box(0, 0, 30, 20), WIDTH, HEIGHT));
        assertEquals(new Box(WIDTH - 30, HEIGHT - 20, 30, 20), PageTransform.turned(2, WIDTH, HEIGHT).box(new Box(0, 0, 30, 20), WIDTH, HEIGHT));
        assertEquals(new Box(WIDTH - 20, 0, 20, 30), PageTransform.turned(3, WIDTH, HEIGHT).box(new Box(0, 0, 30, 20), WIDTH, HEIGHT));
    }

    @Test
    void aTiltMovesTheMiddleOfABoxOnly() {
        PageTransform back = PageTransform.rotated(Math.PI / 2, WIDTH, WIDTH);
        // what lies above the middle after a quarter clockwise lay left of it before
        assertEquals(new Box(95, 490, 20, 10).x(), back.box(new Box(495, 100, 10, 10), WIDTH, WIDTH).x() - 5);
        Box small = PageTransform.rotated(Math.toRadians(2), WIDTH, HEIGHT).box(new Box(480, 990, 40, 20), WIDTH, HEIGHT);
        assertEquals(new Box(480, 990, 40, 20), small);
    }

    @Test
    void theInverseGoesBack() {
        PageTransform there = PageTransform.rotated(0.3, WIDTH, HEIGHT).then(PageTransform.scaled(1.7));
        PageTransform none = there.then(there.inverse());
        assertEquals(1, none.a(), 1e-9);
        assertEquals(0, none.b(), 1e-9);
        assertEquals(0, none.c(), 1e-9);
        assertEquals(0, none.d(), 1e-9);
        assertEquals(1, none.e(), 1e-9);
        assertEquals(0, none.f(), 1e-9);
    }

    @Test
    void noBoxLeavesThePage() {
        assertEquals(new Box(WIDTH - 1, HEIGHT - 1, 1, 1), PageTransform.NONE.box(new Box(5000, 5000, 10, 10), WIDTH, HEIGHT));
    }
}
