package org.relire.training.degrade;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/// Places where the type did not take: small patches in which the ink is missing.
///
/// @param share    how much of the page such patches cover, 0-1
/// @param patch    size of a patch, pixels
/// @param strength how far the ink fades in them, 0-1
public record BrokenStrokes(double share, double patch, double strength) implements Degradation {

    public BrokenStrokes {
        Degradation.inRange("share", share, 0, 1);
        Degradation.inRange("patch", patch, 1, 1000);
        Degradation.inRange("strength", strength, 0, 1);
    }

    @Override
    public GreyRaster apply(GreyRaster page, RandomGenerator random) {
        int w = page.width();
        float[] field = Planes.field(w, page.height(), patch, random);
        float[] sorted = field.clone();
        Arrays.sort(sorted);
        float limit = sorted[(int) Math.min(sorted.length - 1L, Math.round((1 - share) * sorted.length))];
        return GreyRaster.generate(w, page.height(), (x, y) -> {
            int value = page.at(x, y);
            boolean missing = share > 0 && field[y * w + x] >= limit;
            return missing ? value + strength * (GreyRaster.WHITE - value) : value;
        });
    }
}
