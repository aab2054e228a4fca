package org.relire.training.degrade;

import java.util.random.RandomGenerator;

/// The sensor's noise.
///
/// @param sigma standard deviation, grey levels
/// @param grain how far neighbouring pixels share it (Gaussian, pixels); 0 for none
public record ScanNoise(double sigma, double grain) implements Degradation {

    public ScanNoise {
        Degradation.inRange("sigma", sigma, 0, 128);
        Degradation.inRange("grain", grain, 0, 10);
    }

    @Override
    public GreyRaster apply(GreyRaster page, RandomGenerator random) {
        int w = page.width();
        int h = page.height();
        float[] noise = new float[w * h];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (float) random.nextGaussian();
        }
        float[] shared = Planes.smooth(noise, w, h, grain);
        // Smoothing with a Gaussian shrinks white noise by 2 sigma sqrt(pi).
        double gain = sigma * Math.max(1, 2 * grain * Math.sqrt(Math.PI));
        return GreyRaster.generate(w, h, (x, y) -> page.at(x, y) + gain * shared[y * w + x]);
    }
}
