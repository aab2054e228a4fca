package org.relire.training.degrade;

import java.util.random.RandomGenerator;

/// A sheet laid askew on the glass: turned about its centre, white where nothing was.
///
/// @param degrees clockwise, -45 to 45
public record Skew(double degrees) implements Degradation {

    public Skew {
        Degradation.inRange("degrees", degrees, -45, 45);
    }

    @Override
    public GreyRaster apply(GreyRaster page, RandomGenerator random) {
        double cx = page.width() / 2.0;
        double cy = page.height() / 2.0;
        double cos = StrictMath.cos(StrictMath.toRadians(degrees));
        double sin = StrictMath.sin(StrictMath.toRadians(degrees));
        return GreyRaster.generate(page.width(), page.height(), (x, y) ->
                page.sample(cx + (x - cx) * cos + (y - cy) * sin, cy - (x - cx) * sin + (y - cy) * cos));
    }
}
