package org.relire.training.degrade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DegradationTest {

    /// A page of black bars, 3 pixels thick, as coarse text lines.
    private static final GreyRaster BARS = GreyRaster.generate(120, 90,
            (x, y) -> x >= 15 && x < 105 && y >= 12 && y < 78 && y % 11 < 3 ? 0 : 255);

    static Stream<Degradation> all() {
        return Stream.of(new Blur(1.2), new BrokenStrokes(0.1, 4, 0.8), new DarkEdges(12, 0.9),
                new EdgeFlips(0.4, 0.8, 0.4, 0.8, 0.001), new InkSpread(0.5), new InkSpread(-0.5), new JpegRoundTrip(0.2),
                new PaperTone(200, 40, 8), new Perspective(0.08, 50), new PunchHoles(30), new Resample(0.5),
                new ScanNoise(9, 0.6), new Skew(2), new Specks(4000, 2, 0.9), new Threshold(120, 90),
                new TonerStreaks(4, 3, 0.8), new UnevenInk(0.8, 20),
                new UnevenLight(0.7));
    }

    @ParameterizedTest
    @MethodSource("all")
    void theSameSeedGivesTheSamePageOfTheSameSizeAndTheInputStays(Degradation degradation) {
        GreyRaster before = GreyRaster.of(BARS.toImage());
        GreyRaster once = degradation.apply(BARS, new SplittableRandom(7));
        GreyRaster again = degradation.apply(BARS, new SplittableRandom(7));
        assertEquals(once, again);
        assertNotEquals(BARS, once, "nothing happened");
        assertEquals(BARS.width(), once.width());
        assertEquals(BARS.height(), once.height());
        assertEquals(before, BARS);
    }

    @Test
    void everyKindOfDegradationIsTried() {
        long kinds = all().map(Degradation::getClass).distinct().count();
        assertEquals(Degradation.class.getPermittedSubclasses().length, kinds);
    }

    @Test
    void inkThatRunsThickensStrokesAndWornInkThinsThem() {
        SplittableRandom random = new SplittableRandom(1);
        assertTrue(new InkSpread(1).apply(BARS, random).inkShare() > 1.4 * BARS.inkShare());
        assertTrue(new InkSpread(-1).apply(BARS, random).inkShare() < 0.6 * BARS.inkShare());
    }

    @Test
    void edgeFlipsStayNearTheEdges() {
        GreyRaster flipped = new EdgeFlips(0.5, 1, 0.5, 1, 0).apply(BARS, new SplittableRandom(3));
        for (int x = 0; x < BARS.width(); x++) {
            assertEquals(255, flipped.at(x, 2), "far from any stroke");
        }
        assertNotEquals(BARS, flipped);
    }

    @Test
    void turningThereAndBackLeavesTheMiddleOfThePage() {
        SplittableRandom random = new SplittableRandom(5);
        GreyRaster back = new Skew(-3).apply(new Skew(3).apply(BARS, random), random);
        double difference = 0;
        for (int y = 30; y < 60; y++) {
            for (int x = 40; x < 80; x++) {
                difference += Math.abs(back.at(x, y) - BARS.at(x, y)) / (30.0 * 40);
            }
        }
        assertTrue(difference < 45, "mean difference " + difference);
    }

    @Test
    void aStepsRandomnessDoesNotDependOnTheStepsAroundIt() {
        GreyRaster white = GreyRaster.blank(80, 80);
        GreyRaster alone = DegradationChain.of(new Blur(0), new Specks(3000, 2, 1)).apply(white, 11);
        GreyRaster beside = DegradationChain.of(new ScanNoise(0, 0), new Specks(3000, 2, 1)).apply(white, 11);
        assertEquals(alone, beside);
    }

    @Test
    void settingsOutOfRangeAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Blur(Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> new Perspective(0.5, 0));
        assertThrows(IllegalArgumentException.class, () -> new PaperTone(100, 120, 1));
    }
}
