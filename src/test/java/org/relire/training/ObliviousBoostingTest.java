package org.relire.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.relire.repair.Forest;
import org.relire.training.ObliviousBoosting.Observation;

class ObliviousBoostingTest {

    /// Right where exactly one of two features is high, which no weighing of single features can tell, and in nine of ten cases only.
    private static List<Observation> observations(int seed) {
        Random random = new Random(seed);
        List<Observation> observations = new ArrayList<>();
        for (int i = 0; i < 4000; i++) {
            double[] x = {1, random.nextDouble(), random.nextDouble(), random.nextDouble()};
            boolean right = (x[1] > 0.5) != (x[2] > 0.5);
            observations.add(new Observation(x, random.nextDouble() < 0.9 == right));
        }
        return observations;
    }

    @Test
    void learnsHowFeaturesActTogetherAndSaysHowSureItIs() {
        Forest forest = ObliviousBoosting.fit(observations(1));
        assertEquals(0.9, chance(forest, 0.8, 0.2), 0.08);
        assertEquals(0.9, chance(forest, 0.2, 0.8), 0.08);
        assertEquals(0.1, chance(forest, 0.2, 0.2), 0.08);
        assertEquals(0.1, chance(forest, 0.8, 0.8), 0.08);
    }

    private static double chance(Forest forest, double one, double other) {
        return 1 / (1 + Math.exp(-forest.sum(new double[] {1, one, other, 0.5})));
    }

    @Test
    void isRightMoreOftenThanNotOnWhatItHasNotSeen() {
        Forest forest = ObliviousBoosting.fit(observations(1));
        long agreeing = observations(2).stream().filter(o -> forest.sum(o.features()) > 0 == o.right()).count();
        assertTrue(agreeing > 3400, () -> agreeing + " of 4000");
    }

    @Test
    void theSameObservationsGiveTheSameForest() {
        assertEquals(ObliviousBoosting.fit(observations(3)).sum(new double[] {1, 0.3, 0.6, 0.1}),
                ObliviousBoosting.fit(observations(3)).sum(new double[] {1, 0.3, 0.6, 0.1}));
    }
}
