package org.relire.training.degrade;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/// Degradations in the order in which they befall a page.
///
/// @param steps applied first to last
public record DegradationChain(List<Degradation> steps) {

    public DegradationChain {
        steps = List.copyOf(steps);
    }

    /// A chain of the given steps.
    public static DegradationChain of(Degradation... steps) {
        return new DegradationChain(Arrays.asList(steps));
    }

    /// The degraded page; the same seed gives the same page.
    ///
    /// Each step draws from a generator of its own, so that changing one step leaves the random choices of the
    /// others as they were.
    public GreyRaster apply(GreyRaster page, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        GreyRaster result = page;
        for (Degradation step : steps) {
            result = step.apply(result, random.split());
        }
        return result;
    }
}
