package org.relire.training.degrade;

import java.util.random.RandomGenerator;

/// The black borders and shadows that a copier leaves where the sheet ends.
///
/// @param width    how far they reach into the page, pixels, on the widest side
/// @param strength 0 (invisible) to 1 (black)
public record DarkEdges(double width, double strength) implements Degradation {

    public DarkEdges {
        Degradation.inRange("width", width, 0, 1000);
        Degradation.inRange("strength", strength, 0, 1);
    }

    @Override
    public GreyRaster apply(GreyRaster page, RandomGenerator random) {
        int w = page.width();
        int h = page.height();
        double left = width * reach(random);
        double right = width * reach(random);
        double top = width * reach(random);
        double bottom = width * reach(random);
        float[] ragged = Planes.field(w + h, 1, 260, random);
        return GreyRaster.generate(w, h, (x, y) -> {
            double wave = 0.7 + 0.6 * ragged[x + y];
            double depth = Math.max(Math.max(left * wave - x, right * wave - (w - 1 - x)),
                    Math.max(top * wave - y, bottom * wave - (h - 1 - y)));
            double cover = Math.max(0, Math.min(1, depth / 3)) * strength;
            return page.at(x, y) * (1 - cover);
        });
    }

    /// A sheet covers most of its sides: one or two borders show, the others hardly.
    private static double reach(RandomGenerator random) {
        double share = random.nextDouble();
        return share * share;
    }
}
