package org.relire.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.BufferedReader;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class ForestTest {
    private static final Forest FOREST = new Forest(-0.5, List.of(
            new Forest.Tree(new int[] {1, 0}, new double[] {2.5, -1}, new double[] {0.1, 0.2, 0.3, 0.4}),
            new Forest.Tree(new int[] {0}, new double[] {0}, new double[] {-1, 1})));

    @Test
    void sumsTheAnswersOfAllTrees() {
        assertEquals(-0.5 + 0.4 + 1, FOREST.sum(new double[] {5, 3}), 1e-9);
        assertEquals(-0.5 + 0.1 - 1, FOREST.sum(new double[] {-2, 2.5}), 1e-9, "a feature at its threshold is a no");
    }

    @Test
    void isReadAsItWasWritten() throws Exception {
        StringWriter written = new StringWriter();
        FOREST.write(written);
        Forest read = Forest.read(new BufferedReader(new StringReader("# head\n" + written)), 2);
        for (double[] x : new double[][] {{5, 3}, {-2, 2.5}, {0.5, 0}, {-0.5, 9}}) {
            assertEquals(FOREST.sum(x), read.sum(x), 1e-9);
        }
    }

    @Test
    void refusesWhatWasMadeForOtherFeatures() {
        StringWriter written = new StringWriter();
        assertThrows(IllegalArgumentException.class, () -> {
            FOREST.write(written);
            Forest.read(new BufferedReader(new StringReader(written.toString())), 1);
        });
    }
}
