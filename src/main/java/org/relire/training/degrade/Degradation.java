package org.relire.training.degrade;

import java.util.random.RandomGenerator;

/// One thing that happens to a page between the press and the archive.
///
/// Each is a record of its settings; the same raster, settings and random state give the same result. Lengths are
/// in pixels of the raster it is applied to.
public sealed interface Degradation
        permits Blur, BrokenStrokes, DarkEdges, EdgeFlips, InkSpread, JpegRoundTrip, PaperTone, Perspective, PunchHoles,
                Resample, ScanNoise, Skew, Specks, Threshold, TonerStreaks, UnevenInk, UnevenLight {

    /// The page as it looks afterwards; the input is unchanged.
    GreyRaster apply(GreyRaster page, RandomGenerator random);

    /// Fails unless `value` lies in `low..high`.
    static double inRange(String name, double value, double low, double high) {
        if (!(value >= low && value <= high)) {
            throw new IllegalArgumentException(name + " " + value + " is outside " + low + ".." + high);
        }
        return value;
    }
}
