package org.relire.training.degrade;

import java.util.random.RandomGenerator;

/// The two holes of a lever-arch file (ISO 838: 6 mm wide, 80 mm apart, 12 mm from the left edge), seen as black discs.
///
/// @param dpi the raster's resolution
public record PunchHoles(double dpi) implements Degradation {

    private static final double MM_PER_INCH = 25.4;

    public PunchHoles {
        Degradation.inRange("dpi", dpi, 30, 2400);
    }

    @Override
    public GreyRaster apply(GreyRaster page, RandomGenerator random) {
        double mm = dpi / MM_PER_INCH;
        double x = (12 + random.nextGaussian()) * mm;
        double middle = page.height() / 2.0 + 2 * random.nextGaussian() * mm;
        float[] plane = page.toFloats();
        for (double offset : new double[] {-40, 40}) {
            int tone = random.nextInt(50);
            new Spot(x, middle + offset * mm, 3 * mm).fill(plane, page.width(), page.height(), tone);
        }
        return GreyRaster.ofFloats(page.width(), page.height(), plane);
    }
}
