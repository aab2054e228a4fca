package org.relire.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CodebookTest {
    private static double[] values() {
        return new Random(3).doubles(5000, 0.1, 20).toArray();
    }

    @Test
    void evenCodesErrByHalfAStepAtMost() {
        Codebook book = Codebook.even(values(), 256);
        double step = book.value(1) - book.value(0);
        for (double value : values()) {
            assertEquals(value, book.value(book.code(value)), step / 2 + 1e-9);
        }
        assertTrue(step < 0.08);
    }

    @Test
    void fittedCodesErrLessThanEvenOnesOnSkewedValues() {
        double[] skewed = new Random(4).doubles(5000).map(u -> 12 * Math.pow(u, 3)).toArray();
        assertTrue(error(Codebook.fitted(skewed, 32), skewed) < 0.8 * error(Codebook.even(skewed, 32), skewed));
    }

    private static double error(Codebook book, double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += Math.pow(value - book.value(book.code(value)), 2);
        }
        return sum;
    }
}
