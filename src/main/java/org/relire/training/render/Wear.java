package org.relire.training.render;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.relire.training.degrade.Blur;
import org.relire.training.degrade.BrokenStrokes;
import org.relire.training.degrade.Degradation;
import org.relire.training.degrade.DegradationChain;
import org.relire.training.degrade.EdgeFlips;
import org.relire.training.degrade.InkSpread;
import org.relire.training.degrade.PaperTone;
import org.relire.training.degrade.Resample;
import org.relire.training.degrade.ScanNoise;
import org.relire.training.degrade.Skew;
import org.relire.training.degrade.Specks;
import org.relire.training.degrade.Threshold;
import org.relire.training.degrade.UnevenInk;

/// Draws what befell a page: press, paper, copier and scanner, each at a strength of its own.
final class Wear {

    private Wear() {}

    /// A chain for one page.
    ///
    /// @param strength 0 (nearly new) to 1 (hardly readable)
    static DegradationChain draw(double strength, RandomGenerator random) {
        List<Degradation> steps = new ArrayList<>();
        steps.add(new InkSpread(Math.clamp((random.nextDouble() * 1.6 - 0.9) * (0.4 + strength), -1, 1)));
        if (random.nextDouble() < 0.5) {
            steps.add(new UnevenInk(0.5 * strength * random.nextDouble(), 120 + 200 * random.nextDouble()));
        }
        if (random.nextDouble() < 0.6) {
            steps.add(new BrokenStrokes(0.05 * strength * random.nextDouble(), 2 + 4 * random.nextDouble(), 0.5 + 0.5 * random.nextDouble()));
        }
        steps.add(new PaperTone(225 + random.nextInt(25), 10 + random.nextInt(60), 3 + 6 * strength));
        if (random.nextDouble() < 0.7) {
            steps.add(new Resample(1 - 0.45 * strength * random.nextDouble()));
        }
        steps.add(new Blur(0.4 + 1.1 * strength * random.nextDouble()));
        steps.add(new Skew((random.nextDouble() - 0.5) * 0.8));
        steps.add(new Specks(400 * strength * random.nextDouble(), 2.2, 0.85));
        steps.add(new ScanNoise(2 + 12 * strength * random.nextDouble(), 0.5));
        steps.add(new EdgeFlips(0.25 * strength, 1.2, 0.25 * strength, 1.2, 0.0004 * strength));
        steps.add(new Threshold(110 + random.nextInt(50), 4 + 10 * strength));
        return new DegradationChain(steps);
    }
}
