package org.relire.training.degrade;

import java.util.random.RandomGenerator;

/// Light from one side and a soft shadow, as on a photograph taken by hand.
///
/// @param strength how much darker the darkest corner is, 0-1
public record UnevenLight(double strength) implements Degradation {

    public UnevenLight {
        Degradation.inRange("strength", strength, 0, 1);
    }

    @Override
    public GreyRaster apply(GreyRaster page, RandomGenerator random) {
        int w = page.width();
        int h = page.height();
        double angle = random.nextDouble() * 2 * StrictMath.PI;
        double dx = StrictMath.cos(angle);
        double dy = StrictMath.sin(angle);
        float[] shadow = Planes.field(w, h, Math.max(w, h) / 2.5, random);
        return GreyRaster.generate(w, h, (x, y) -> {
            double slope = 0.5 + ((double) x / w - 0.5) * dx + ((double) y / h - 0.5) * dy;
            double dark = Math.max(0, Math.min(1, 0.7 * slope + 0.3 * shadow[y * w + x]));
            return page.at(x, y) * (1 - strength * dark);
        });
    }
}
