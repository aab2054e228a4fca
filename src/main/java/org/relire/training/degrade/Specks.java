package org.relire.training.degrade;

import java.util.random.RandomGenerator;

/// Dust and dirt: small round spots, mostly dark on the paper, the rest light on the ink.
///
/// @param perMegapixel spots in each million pixels
/// @param maxRadius    of a spot, pixels; small ones are far more frequent
/// @param darkShare    share of dark spots, 0-1
public record Specks(double perMegapixel, double maxRadius, double darkShare) implements Degradation {

    public Specks {
        Degradation.inRange("perMegapixel", perMegapixel, 0, 100_000);
        Degradation.inRange("maxRadius", maxRadius, 0.3, 50);
        Degradation.inRange("darkShare", darkShare, 0, 1);
    }

    @Override
    public GreyRaster apply(GreyRaster page, RandomGenerator random) {
        int w = page.width();
        int h = page.height();
        float[] plane = page.toFloats();
        long count = Math.round(perMegapixel * w * h / 1e6);
        for (long i = 0; i < count; i++) {
            double cube = StrictMath.pow(random.nextDouble(), 3);
            Spot spot = new Spot(random.nextDouble() * w, random.nextDouble() * h, 0.5 + cube * (maxRadius - 0.3));
            spot.fill(plane, w, h, random.nextDouble() < darkShare ? random.nextInt(90) : GreyRaster.WHITE);
        }
        return GreyRaster.ofFloats(w, h, plane);
    }
}
