package org.relire.training.degrade;

import java.util.random.RandomGenerator;

/// A lens or glass out of focus.
///
/// @param sigma standard deviation of the Gaussian, pixels
public record Blur(double sigma) implements Degradation {

    public Blur {
        Degradation.inRange("sigma", sigma, 0, 20);
    }

    @Override
    public GreyRaster apply(GreyRaster page, RandomGenerator random) {
        int w = page.width();
        int h = page.height();
        return GreyRaster.ofFloats(w, h, Planes.smooth(page.toFloats(), w, h, sigma));
    }
}
