package org.relire.training.degrade;

import java.util.random.RandomGenerator;

/// Pixels that flip near the edges of strokes in repeated photocopying.
///
/// The model of T. Kanungo, R. M. Haralick and I. Phillips, "Global and local document degradation models" (ICDAR
/// 1993): an ink pixel at distance d from the edge turns white with probability `ink * exp(-inkDecay * d * d) + base`, a
/// paper pixel turns black likewise. The page is taken as bilevel at mid grey.
///
/// @param ink       probability scale for ink pixels, 0-1
/// @param inkDecay  how fast it falls with the squared distance
/// @param paper     probability scale for paper pixels, 0-1
/// @param paperDecay how fast it falls with the squared distance
/// @param base      probability of a flip anywhere
public record EdgeFlips(double ink, double inkDecay, double paper, double paperDecay, double base)
        implements Degradation {

    public EdgeFlips {
        Degradation.inRange("ink", ink, 0, 1);
        Degradation.inRange("inkDecay", inkDecay, 0, 100);
        Degradation.inRange("paper", paper, 0, 1);
        Degradation.inRange("paperDecay", paperDecay, 0, 100);
        Degradation.inRange("base", base, 0, 1);
    }

    @Override
    public GreyRaster apply(GreyRaster page, RandomGenerator random) {
        int w = page.width();
        float[] distance = Planes.distanceToEdge(page);
        return GreyRaster.generate(w, page.height(), (x, y) -> {
            boolean dark = page.at(x, y) < 128;
            double d = distance[y * w + x];
            double flip = dark ? ink * Math.exp(-inkDecay * d * d) : paper * Math.exp(-paperDecay * d * d);
            return dark == random.nextDouble() >= flip + base ? 0 : GreyRaster.WHITE;
        });
    }
}
