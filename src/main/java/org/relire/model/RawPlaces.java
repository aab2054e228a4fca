package org.relire.model;

/// For each character of a page's present text, the stretch of raw text that it stands for, as fractions of characters.
///
/// Characters that an edit leaves alone (a longest common subsequence of before and after) stand for themselves; what is
/// between them shares the raw text between them evenly.
final class RawPlaces {

    /// Longer edits (a passage written anew) are shared out as a whole.
    private static final int MOST_CELLS = 1 << 18;

    private final double[] from;
    private final double[] to;

    RawPlaces(RepairedPage page) {
        int length = page.text().length();
        from = new double[length];
        to = new double[length];
        int present = 0;
        int raw = 0;
        for (Edit edit : page.edits()) {
            present = same(present, raw, edit.range().start() - raw);
            present = edited(present, edit);
            raw = edit.range().end();
        }
        same(present, raw, length - present);
    }

    private int same(int present, int raw, int count) {
        return share(present, count, raw, raw + count);
    }

    private int edited(int present, Edit edit) {
        String before = edit.before();
        String after = edit.after();
        int raw = edit.range().start();
        if ((long) before.length() * after.length() > MOST_CELLS) {
            return share(present, after.length(), raw, edit.range().end());
        }
        int[][] common = common(before, after);
        int at = present;
        int i = 0;
        int j = 0;
        int gapRaw = 0;
        int gapPresent = 0;
        while (i < before.length() && j < after.length()) {
            if (before.charAt(i) == after.charAt(j)) {
                at = share(at, j - gapPresent, raw + gapRaw, raw + i);
                at = same(at, raw + i, 1);
                gapRaw = ++i;
                gapPresent = ++j;
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return share(at, after.length() - gapPresent, raw + gapRaw, edit.range().end());
    }

    /// The length of the longest common subsequence of what follows each pair of places.
    private static int[][] common(String before, String after) {
        int[][] common = new int[before.length() + 1][after.length() + 1];
        for (int i = before.length() - 1; i >= 0; i--) {
            for (int j = after.length() - 1; j >= 0; j--) {
                common[i][j] = before.charAt(i) == after.charAt(j)
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private int share(int present, int count, int rawFrom, int rawTo) {
        double width = count == 0 ? 0 : (double) (rawTo - rawFrom) / count;
        for (int i = 0; i < count; i++) {
            from[present + i] = rawFrom + i * width;
            to[present + i] = rawFrom + (i + 1) * width;
        }
        return present + count;
    }

    /// Where the character at `present` begins in the raw text.
    double from(int present) {
        return from[present];
    }

    /// Where the character before `presentEnd` ends in the raw text.
    double to(int presentEnd) {
        return to[presentEnd - 1];
    }

    double middle(int present) {
        return (from[present] + to[present]) / 2;
    }
}
