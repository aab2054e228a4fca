package org.relire.ocr;

import java.util.List;

/// What a glance at a prepared page tells before it is read.
///
/// @param whitened whether the scanner has already parted ink from paper
/// @param coverage what a pass should have read
record PageLook(boolean whitened, Coverage coverage) {

    /// Levels from here on are white.
    private static final int WHITE = 250;
    /// Of the page.
    private static final double MOSTLY = 0.75;

    static PageLook of(PreparedPage page, int width, int height) {
        if (Math.min(page.grey().width(), page.grey().height()) < PagePreparation.SMALLEST) {
            return new PageLook(false, new Coverage(List.of()));
        }
        try (PageView view = PageView.of(page)) {
            return new PageLook(isWhitened(view.grey().histogram(2)), Coverage.of(view, page.toPage(), width, height));
        }
    }

    private static boolean isWhitened(int[] levels) {
        long all = 0;
        long white = 0;
        for (int level = 0; level < levels.length; level++) {
            all += levels[level];
            white += level >= WHITE ? levels[level] : 0;
        }
        return white > MOSTLY * all;
    }

    /// A local threshold follows uneven light; where there is none left it only nibbles at the letters.
    Binarization binarization() {
        return whitened ? Binarization.GLOBAL : Binarization.LOCAL;
    }
}
