package org.relire.ocr;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relire.model.Box;

/// A page small enough to be measured in a moment, and its ink.
final class PageView implements AutoCloseable {

    /// Enough for letters of ten points on a sheet of A4 to be a dozen pixels high.
    private static final int WIDTH = 1280;
    /// Half the window of the local threshold, in inches, and its factor: Tesseract's own.
    static final double WINDOW = 0.165;
    static final double FACTOR = 0.34;
    private static final int LEAST_WINDOW = 8;
    /// How far from the paper's level towards the ink's the darkest pixel of a letter has to be.
    private static final double DARK = 0.28;
    /// Of all pixels taken for ink: how many are darker than the level that stands for ink.
    private static final double INK_SHARE = 0.1;
    /// In inches: the background is mapped in tiles of this size.
    private static final double TILE = 0.08;
    private static final int LEAST_TILE = 8;
    private static final int PAPER = 240;
    private static final int TALLEST = 200;
    private static final int LOWEST = 6;
    private static final int SPECK = 2;
    /// Of the valley before it: how high a peak is.
    private static final double RISE = 1.3;
    private static final int FEWEST_LETTERS = 40;

    private final Pix grey;
    private final Pix raw;
    private final Pix ink;
    private final double factor;
    private final int dpi;
    /// Of the ink; found when somebody asks, forgotten when the ink changes.
    private @Nullable List<Box> parts;

    private PageView(Pix grey, Pix raw, Pix ink, double factor, int dpi) {
        this.grey = grey;
        this.raw = raw;
        this.ink = ink;
        this.factor = factor;
        this.dpi = dpi;
    }

    static PageView of(PreparedPage page) {
        double factor = Math.min(1, WIDTH / (double) Math.min(page.grey().width(), page.grey().height()));
        Pix grey = page.grey().scaled(factor);
        int dpi = (int) Math.max(1, Math.round(page.dpi() * factor));
        Pix raw = grey.ink(window(dpi), FACTOR);
        return new PageView(grey, raw, darkParts(grey, raw, (int) Math.max(LEAST_TILE, dpi * TILE)), factor, dpi);
    }

    Pix grey() {
        return grey;
    }

    /// What the local threshold takes for ink, the grain of the paper among it.
    Pix raw() {
        return raw;
    }

    /// The parts of that which hold a pixel of the ink's own darkness.
    Pix ink() {
        return ink;
    }

    /// Pixels of this view for each of the page's.
    double factor() {
        return factor;
    }

    int dpi() {
        return dpi;
    }

    /// The boxes of the connected parts of the ink.
    List<Box> parts() {
        List<Box> found = parts == null ? ink.parts() : parts;
        parts = found;
        return found;
    }

    private static Pix darkParts(Pix grey, Pix raw, int tile) {
        try (Pix flat = grey.flattened(tile, PAPER); Pix shown = flat.shown(raw)) {
            int[] levels = shown.histogram(1);
            levels[levels.length - 1] = 0;
            int ink = percentile(levels, INK_SHARE);
            try (Pix dark = flat.darker((int) Math.round(PAPER - DARK * (PAPER - ink)))) {
                return raw.touching(dark);
            }
        }
    }

    /// The level that `share` of the counted pixels do not exceed.
    static int percentile(int[] levels, double share) {
        long all = 0;
        for (int count : levels) {
            all += count;
        }
        long seen = 0;
        int level = 0;
        while (level < levels.length - 1 && seen + levels[level] < share * all) {
            seen += levels[level++];
        }
        return level;
    }

    static int window(int dpi) {
        return (int) Math.max(LEAST_WINDOW, dpi * WINDOW);
    }

    /// How high small letters are, in pixels of this view: the height that parts of ink have most often, higher ones counting for more
    /// since specks are many. 0 on a page with next to no text.
    double letter() {
        int[] heights = new int[TALLEST + 1];
        int letters = 0;
        for (Box part : parts()) {
            int height = part.height();
            if (height <= TALLEST && 4 * part.width() >= height && part.width() <= 3 * height) {
                heights[height]++;
                letters += height >= LOWEST ? 1 : 0;
            }
        }
        return letters < FEWEST_LETTERS ? 0 : peak(heights);
    }

    /// Specks of a grainy page are the more the smaller they are, so that letters stand out as a peak after a valley; without any, the
    /// most frequent height has to do.
    private static double peak(int[] heights) {
        double most = 0;
        double best = 0;
        double valley = Double.MAX_VALUE;
        int at = 0;
        int risen = 0;
        for (int height = SPECK; height < TALLEST; height++) {
            double near = near(heights, height);
            double weight = height > LOWEST ? near * height : 0;
            if (weight > most) {
                most = weight;
                at = height;
            }
            if (weight > best && near >= RISE * valley) {
                best = weight;
                risen = height;
            }
            valley = Math.min(valley, near);
        }
        return centre(heights, risen == 0 ? at : risen);
    }

    private static double near(int[] heights, int height) {
        int reach = Math.max(1, height / 12);
        double near = 0;
        for (int h = Math.max(0, height - reach); h <= Math.min(TALLEST, height + reach); h++) {
            near += heights[h];
        }
        return near / (2 * reach + 1);
    }

    private static double centre(int[] heights, int at) {
        double sum = 0;
        double count = 0;
        for (int h = Math.max(0, at - 2); h <= Math.min(TALLEST, at + 2); h++) {
            sum += (double) h * heights[h];
            count += heights[h];
        }
        return count == 0 ? at : sum / count;
    }

    /// The level of bare paper: half of the page is darker, half brighter.
    int paper() {
        return percentile(grey.histogram(2), 0.5);
    }

    /// The level of the ink: one pixel of it in ten is darker.
    int inkLevel() {
        try (Pix shown = grey.shown(ink)) {
            int[] levels = shown.histogram(1);
            levels[levels.length - 1] = 0;
            return percentile(levels, INK_SHARE);
        }
    }

    /// Makes all that is ink in `mask` paper of this level.
    void paint(Pix mask, int level) {
        grey.paint(mask, level);
        raw.clear(mask);
        ink.clear(mask);
        parts = null;
    }

    /// The same view of the same page at other pixels.
    ///
    /// @param width of the page
    PageView of(int width) {
        PageView view = new PageView(grey, raw, ink, grey.width() / (double) width, dpi);
        view.parts = parts;
        return view;
    }

    int inches(double length) {
        return (int) Math.max(1, Math.round(length * dpi));
    }

    @Override
    public void close() {
        ink.close();
        raw.close();
        grey.close();
    }
}
