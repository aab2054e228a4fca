package org.relire.training.degrade;

import java.util.random.RandomGenerator;

/// A pass through a coarser device: shrunk by averaging, then enlarged again.
///
/// @param factor of the coarser resolution to this one, 0.1-1
public record Resample(double factor) implements Degradation {

    public Resample {
        Degradation.inRange("factor", factor, 0.1, 1);
    }

    @Override
    public GreyRaster apply(GreyRaster page, RandomGenerator random) {
        int w = Math.max(1, (int) Math.round(page.width() * factor));
        int h = Math.max(1, (int) Math.round(page.height() * factor));
        double step = 1 / factor;
        GreyRaster smooth = new Blur(factor > 0.95 ? 0 : 0.4 * step).apply(page, random);
        GreyRaster small = GreyRaster.generate(w, h,
                (x, y) -> smooth.sample((x + 0.5) * step - 0.5, (y + 0.5) * step - 0.5));
        return GreyRaster.generate(page.width(), page.height(),
                (x, y) -> small.sample((x + 0.5) * factor - 0.5, (y + 0.5) * factor - 0.5));
    }
}
