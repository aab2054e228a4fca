package org.relire.training.degrade;

import java.util.random.RandomGenerator;

/// Grey or yellowed paper with a visible grain, and ink that is not quite black.
///
/// @param paper grey value of the bare paper, 0-255
/// @param ink   grey value of full ink, under that of the paper
/// @param grain how far the paper varies, grey levels
public record PaperTone(int paper, int ink, double grain) implements Degradation {

    public PaperTone {
        Degradation.inRange("paper", paper, 0, 255);
        Degradation.inRange("ink", ink, 0, paper);
        Degradation.inRange("grain", grain, 0, 100);
    }

    @Override
    public GreyRaster apply(GreyRaster page, RandomGenerator random) {
        int w = page.width();
        float[] fine = Planes.field(w, page.height(), 3, random);
        float[] coarse = Planes.field(w, page.height(), 60, random);
        return GreyRaster.generate(w, page.height(), (x, y) -> {
            int i = y * w + x;
            double tone = ink + (paper - ink) * page.at(x, y) / 255.0;
            return tone + grain * (fine[i] + coarse[i] - 1);
        });
    }
}
