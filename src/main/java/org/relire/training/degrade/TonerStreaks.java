package org.relire.training.degrade;

import java.util.random.RandomGenerator;

/// Vertical streaks of a scratched drum or a dirty glass, dark or light.
///
/// @param count    streaks on the page
/// @param maxWidth of a streak, pixels
/// @param strength 0-1, how far the page is pulled towards the streak's tone
public record TonerStreaks(int count, double maxWidth, double strength) implements Degradation {

    public TonerStreaks {
        Degradation.inRange("count", count, 0, 1000);
        Degradation.inRange("maxWidth", maxWidth, 0.5, 500);
        Degradation.inRange("strength", strength, 0, 1);
    }

    @Override
    public GreyRaster apply(GreyRaster page, RandomGenerator random) {
        int w = page.width();
        int h = page.height();
        float[] plane = page.toFloats();
        for (int s = 0; s < count; s++) {
            double centre = random.nextDouble() * w;
            double half = Math.max(0.5, random.nextDouble() * maxWidth) / 2;
            int tone = random.nextDouble() < 0.6 ? 60 : GreyRaster.WHITE;
            float[] waver = Planes.field(1, h, Math.max(20, h / 25.0), random);
            for (int x = (int) Math.max(0, centre - half); x <= Math.min(w - 1, centre + half); x++) {
                for (int y = 0; y < h; y++) {
                    int i = y * w + x;
                    plane[i] += (float) ((tone - plane[i]) * strength * waver[y]);
                }
            }
        }
        return GreyRaster.ofFloats(w, h, plane);
    }
}
