package org.relire.evidence;

import java.util.ArrayList;
import java.util.List;
import org.relire.model.TextRange;

/// Places of a pattern in a text, exact or closest by edit distance (P. H. Sellers, "The theory and computation of
/// evolutionary distances: pattern recognition", 1980, with E. Ukkonen's cut-off).
final class FuzzySearch {

    private FuzzySearch() {
    }

    /// All places, which may overlap.
    static List<TextRange> exact(String pattern, String text) {
        List<TextRange> places = new ArrayList<>();
        for (int at = text.indexOf(pattern); at >= 0; at = text.indexOf(pattern, at + 1)) {
            places.add(new TextRange(at, at + pattern.length()));
        }
        return places;
    }

    /// The places with the fewest edits (insertions, deletions, substitutions), if these are at most `budget`; of
    /// places that overlap the one that ends first and is then longest.
    static List<TextRange> closest(String pattern, String text, int budget) {
        int m = pattern.length();
        int[] cost = new int[m + 1];
        int[] start = new int[m + 1];
        for (int i = 0; i <= m; i++) {
            cost[i] = i;
        }
        int live = Math.min(m, budget + 1);
        int least = budget;
        List<TextRange> places = new ArrayList<>();
        for (int j = 1; j <= text.length(); j++) {
            live = column(pattern, text.charAt(j - 1), j, cost, start, live, budget);
            if (live == m && cost[m] <= least) {
                if (cost[m] < least) {
                    places.clear();
                    least = cost[m];
                }
                addApart(places, new TextRange(start[m], j));
            }
        }
        return places;
    }

    /// One column of the table, up to the last row within the budget; returns that row, or the one below it.
    private static int column(String pattern, char c, int j, int[] cost, int[] start, int live, int budget) {
        int m = pattern.length();
        int diagonal = cost[0];
        int diagonalStart = start[0];
        start[0] = j;
        int last = 0;
        for (int i = 1; i <= live; i++) {
            int left = cost[i];
            int leftStart = start[i];
            int best = diagonal + (pattern.charAt(i - 1) == c ? 0 : 1);
            int bestStart = diagonalStart;
            if (left + 1 < best) {
                best = left + 1;
                bestStart = leftStart;
            }
            if (cost[i - 1] + 1 < best) {
                best = cost[i - 1] + 1;
                bestStart = start[i - 1];
            }
            cost[i] = best;
            start[i] = bestStart;
            diagonal = left;
            diagonalStart = leftStart;
            last = best <= budget ? i : last;
        }
        if (last < m) {
            last++;
            // the row below starts out of reach unless this column opened it
            if (last > live) {
                cost[last] = budget + 1;
                start[last] = start[last - 1];
            }
        }
        return last;
    }

    private static void addApart(List<TextRange> places, TextRange place) {
        if (places.isEmpty() || !places.getLast().overlaps(place)) {
            places.add(place);
        }
    }
}
