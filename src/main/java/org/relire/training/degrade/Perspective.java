package org.relire.training.degrade;

import java.util.random.RandomGenerator;

/// A page photographed not quite from above: each corner moves inwards by a random amount, the outside is `surround`.
///
/// @param strength the farthest a corner moves, as a share of the page's width, 0-0.3
/// @param surround grey value of the table under the page, 0-255
public record Perspective(double strength, int surround) implements Degradation {

    public Perspective {
        Degradation.inRange("strength", strength, 0, 0.3);
        Degradation.inRange("surround", surround, 0, 255);
    }

    @Override
    public GreyRaster apply(GreyRaster page, RandomGenerator random) {
        int w = page.width();
        int h = page.height();
        double reach = strength * w;
        double[] corners = {
            reach * random.nextDouble(), reach * random.nextDouble(),
            w - reach * random.nextDouble(), reach * random.nextDouble(),
            w - reach * random.nextDouble(), h - reach * random.nextDouble(),
            reach * random.nextDouble(), h - reach * random.nextDouble()};
        Homography toPage = Homography.quadrilateralToUnitSquare(corners);
        return GreyRaster.generate(w, h, (x, y) -> {
            double px = toPage.x(x, y) * w;
            double py = toPage.y(x, y) * h;
            boolean inside = px >= 0 && py >= 0 && px < w && py < h;
            return inside ? page.sample(px, py) : surround;
        });
    }
}
