package org.relire.ocr;

import java.util.ArrayList;
import java.util.List;

/// Where two readings of a line have the same spaces.
final class SpaceAlignment {

    private static final int GAP = 2;
    private static final int OTHER = 3;
    /// Dearer than a gap on each side: a space is never read for a letter.
    private static final int SPACE_FOR_LETTER = 5;

    private final String one;
    private final String other;
    private final int[][] costs;

    private SpaceAlignment(String one, String other) {
        this.one = one;
        this.other = other;
        this.costs = new int[one.length() + 1][other.length() + 1];
    }

    /// The spaces that lie at the same place in both, as pairs of their numbers, from the left.
    static List<int[]> common(String one, String other) {
        SpaceAlignment alignment = new SpaceAlignment(one, other);
        alignment.fill();
        return alignment.spaces();
    }

    private void fill() {
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                costs[i][j] = i == 0 || j == 0
                        ? GAP * (i + j)
                        : Math.min(costs[i - 1][j - 1] + cost(i, j), GAP + Math.min(costs[i - 1][j], costs[i][j - 1]));
            }
        }
    }

    private int cost(int i, int j) {
        char a = one.charAt(i - 1);
        char b = other.charAt(j - 1);
        if (a == b) {
            return 0;
        }
        return a == ' ' || b == ' ' ? SPACE_FOR_LETTER : OTHER;
    }

    private List<int[]> spaces() {
        List<int[]> pairs = new ArrayList<>();
        int i = one.length();
        int j = other.length();
        int left = spacesIn(one);
        int right = spacesIn(other);
        while (i > 0 && j > 0) {
            boolean both = costs[i][j] == costs[i - 1][j - 1] + cost(i, j);
            boolean first = both || costs[i][j] == costs[i - 1][j] + GAP;
            boolean second = both || !first;
            boolean space = first && one.charAt(i - 1) == ' ';
            boolean otherSpace = second && other.charAt(j - 1) == ' ';
            left -= space ? 1 : 0;
            right -= otherSpace ? 1 : 0;
            if (space && otherSpace) {
                pairs.add(new int[] {left, right});
            }
            i -= first ? 1 : 0;
            j -= second ? 1 : 0;
        }
        return pairs.reversed();
    }

    private static int spacesIn(String text) {
        return (int) text.chars().filter(c -> c == ' ').count();
    }
}
