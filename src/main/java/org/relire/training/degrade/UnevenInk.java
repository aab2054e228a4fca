package org.relire.training.degrade;

import java.util.random.RandomGenerator;

/// A worn ribbon or an empty toner cartridge: ink that pales and darkens across the page.
///
/// @param strength how pale the palest place is, 0 (nothing) to 1 (invisible)
/// @param cell     the distance over which it changes, pixels
public record UnevenInk(double strength, double cell) implements Degradation {

    public UnevenInk {
        Degradation.inRange("strength", strength, 0, 1);
        Degradation.inRange("cell", cell, 1, 10_000);
    }

    @Override
    public GreyRaster apply(GreyRaster page, RandomGenerator random) {
        int w = page.width();
        float[] field = Planes.field(w, page.height(), cell, random);
        return GreyRaster.generate(w, page.height(), (x, y) -> {
            int value = page.at(x, y);
            return value + strength * field[y * w + x] * (GreyRaster.WHITE - value);
        });
    }
}
