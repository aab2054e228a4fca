package org.relire.training.evaluation;

import java.util.Arrays;

/// A cheapest alignment (Levenshtein) of a text against its truth, each given as a sequence of symbols.
///
/// The table is kept to a band around the diagonal (Ukkonen) that grows until it provably holds a cheapest path;
/// where even the band is too large for memory, the text is halved (Hirschberg). Among cheapest paths substitutions
/// are taken before insertions and deletions.
public final class Alignment {
    private static final int FAR = Integer.MAX_VALUE / 2;
    private static final long MOST_CELLS = 48_000_000;
    private static final byte DIAGONAL = 0;
    private static final byte INSERTED = 1;
    private static final byte MISSING = 2;

    private final int[] text;
    private final int[] truth;
    /// For each symbol of the truth the place in the text that stands for it, or -1.
    private final int[] textOfTruth;

    private Alignment(int[] text, int[] truth) {
        this.text = text;
        this.truth = truth;
        this.textOfTruth = new int[truth.length];
        Arrays.fill(textOfTruth, -1);
    }

    /// Aligns `text` with `truth`.
    public static Alignment of(int[] text, int[] truth) {
        Alignment alignment = new Alignment(text, truth);
        int prefix = 0;
        int shorter = Math.min(text.length, truth.length);
        while (prefix < shorter && text[prefix] == truth[prefix]) {
            alignment.textOfTruth[prefix] = prefix;
            prefix++;
        }
        int suffix = 0;
        while (suffix < shorter - prefix && text[text.length - 1 - suffix] == truth[truth.length - 1 - suffix]) {
            alignment.textOfTruth[truth.length - 1 - suffix] = text.length - 1 - suffix;
            suffix++;
        }
        alignment.align(prefix, text.length - suffix, prefix, truth.length - suffix);
        return alignment;
    }

    /// The place in the text that stands for symbol `i` of the truth (equal or substituted), or -1 where it is missing.
    public int textOf(int i) {
        return textOfTruth[i];
    }

    /// Whether symbol `i` of the truth is in the text as it should be.
    public boolean isRight(int i) {
        return textOfTruth[i] >= 0 && text[textOfTruth[i]] == truth[i];
    }

    /// For each symbol of the text the place in the truth it stands for, or -1 where it is inserted.
    public int[] truthOfText() {
        int[] places = new int[text.length];
        Arrays.fill(places, -1);
        for (int i = 0; i < textOfTruth.length; i++) {
            if (textOfTruth[i] >= 0) {
                places[textOfTruth[i]] = i;
            }
        }
        return places;
    }

    /// Counts of the path.
    public Counts counts() {
        int hits = 0;
        int substitutions = 0;
        for (int i = 0; i < truth.length; i++) {
            if (isRight(i)) {
                hits++;
            } else if (textOfTruth[i] >= 0) {
                substitutions++;
            }
        }
        return new Counts(hits, substitutions, truth.length - hits - substitutions, text.length - hits - substitutions);
    }

    private void align(int a0, int a1, int b0, int b1) {
        int n = a1 - a0;
        int m = b1 - b0;
        if (n == 0 || m == 0) {
            return;
        }
        int k = Math.abs(n - m) + 24;
        while (true) {
            int band = Math.min(k, Math.max(n, m));
            if ((long) (n + 1) * (2L * band + 1) > MOST_CELLS && n > 1) {
                halve(a0, a1, b0, b1, band);
                return;
            }
            byte[] steps = new byte[(n + 1) * (2 * band + 1)];
            int cost = fill(a0, b0, n, m, band, steps);
            if (cost <= band || band >= Math.max(n, m)) {
                trace(a0, b0, n, m, band, steps);
                return;
            }
            k = Math.max(k * 2, Math.min(cost, k * 4));
        }
    }

    private int fill(int a0, int b0, int n, int m, int band, byte[] steps) {
        int width = 2 * band + 1;
        int[] row = new int[width + 1];
        Arrays.fill(row, FAR);
        for (int d = band; d < width && d - band <= m; d++) {
            row[d] = d - band;
            steps[d] = MISSING;
        }
        for (int i = 1; i <= n; i++) {
            int left = FAR;
            int base = i * width;
            for (int d = 0; d < width; d++) {
                int j = i + d - band;
                int best = FAR;
                byte step = DIAGONAL;
                if (j >= 0 && j <= m) {
                    if (j > 0) {
                        best = row[d] + (text[a0 + i - 1] == truth[b0 + j - 1] ? 0 : 1);
                    }
                    if (row[d + 1] + 1 < best) {
                        best = row[d + 1] + 1;
                        step = INSERTED;
                    }
                    if (j > 0 && left + 1 < best) {
                        best = left + 1;
                        step = MISSING;
                    }
                }
                row[d] = Math.min(best, FAR);
                left = row[d];
                steps[base + d] = step;
            }
        }
        return row[m - n + band];
    }

    private void trace(int a0, int b0, int n, int m, int band, byte[] steps) {
        int width = 2 * band + 1;
        int i = n;
        int j = m;
        while (i > 0 || j > 0) {
            byte step = i == 0 ? MISSING : steps[i * width + j - i + band];
            if (step == DIAGONAL) {
                i--;
                j--;
                textOfTruth[b0 + j] = a0 + i;
            } else if (step == INSERTED) {
                i--;
            } else {
                j--;
            }
        }
    }

    private void halve(int a0, int a1, int b0, int b1, int band) {
        int middle = (a0 + a1) >>> 1;
        int[] before = lastRow(a0, middle, b0, b1, false, band);
        int[] after = lastRow(middle, a1, b0, b1, true, band);
        int best = 0;
        for (int j = 0; j < before.length; j++) {
            if (before[j] + after[before.length - 1 - j] < before[best] + after[before.length - 1 - best]) {
                best = j;
            }
        }
        align(a0, middle, b0, b0 + best);
        align(middle, a1, b0 + best, b1);
    }

    /// Costs of aligning the text's part with each beginning (or, backwards, each end) of the truth's part.
    private int[] lastRow(int a0, int a1, int b0, int b1, boolean backwards, int band) {
        int m = b1 - b0;
        int[] row = new int[m + 1];
        for (int j = 0; j <= m; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a1 - a0; i++) {
            int symbol = text[backwards ? a1 - i : a0 + i - 1];
            int low = Math.max(1, i - band);
            int high = Math.min(m, i + band);
            int diagonal = row[low - 1];
            row[low - 1] = low == 1 ? i : FAR;
            for (int j = low; j <= high; j++) {
                int above = row[j];
                int same = truth[backwards ? b1 - j : b0 + j - 1] == symbol ? 0 : 1;
                row[j] = Math.min(diagonal + same, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
            if (high < m) {
                row[high + 1] = FAR;
            }
        }
        return row;
    }

    /// Counts of an alignment: hits, substitutions, symbols of the truth that are missing, symbols that are too many.
    public record Counts(long hits, long substitutions, long deletions, long insertions) {

        public static final Counts NONE = new Counts(0, 0, 0, 0);

        public long errors() {
            return substitutions + deletions + insertions;
        }

        public long truth() {
            return hits + substitutions + deletions;
        }

        /// Errors over the length of the truth.
        public double errorRate() {
            return truth() == 0 ? 0 : (double) errors() / truth();
        }

        /// The match error rate: errors over hits and errors.
        public double matchErrorRate() {
            return hits + errors() == 0 ? 0 : (double) errors() / (hits + errors());
        }

        public Counts plus(Counts other) {
            return new Counts(hits + other.hits, substitutions + other.substitutions,
                    deletions + other.deletions, insertions + other.insertions);
        }
    }
}
