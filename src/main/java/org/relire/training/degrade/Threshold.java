package org.relire.training.degrade;

import java.util.random.RandomGenerator;

/// The copier's or fax's decision between black and white.
///
/// @param level black under it, 0-255
/// @param noise how far the decision wavers from pixel to pixel (standard deviation, grey levels)
public record Threshold(int level, double noise) implements Degradation {

    public Threshold {
        Degradation.inRange("level", level, 0, 256);
        Degradation.inRange("noise", noise, 0, 128);
    }

    @Override
    public GreyRaster apply(GreyRaster page, RandomGenerator random) {
        return GreyRaster.generate(page.width(), page.height(),
                (x, y) -> page.at(x, y) + noise * random.nextGaussian() < level ? 0 : GreyRaster.WHITE);
    }
}
