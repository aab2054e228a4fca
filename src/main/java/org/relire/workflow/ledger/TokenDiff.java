package org.relire.workflow.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/// Where two sequences differ. Anchored at what occurs once in both, so that moved and repeated parts are not torn apart;
/// what lies between anchors is compared exactly where it is short.
public final class TokenDiff {

    /// Longer stretches without an anchor count as rewritten.
    private static final long MOST_CELLS = 1 << 20;

    /// `[aStart, aEnd)` of the one became `[bStart, bEnd)` of the other.
    public record Hunk(int aStart, int aEnd, int bStart, int bEnd) {
    }

    private final List<String> a;
    private final List<String> b;
    private final List<Hunk> hunks = new ArrayList<>();

    private TokenDiff(List<String> a, List<String> b) {
        this.a = a;
        this.b = b;
    }

    /// In order; equal parts lie between them.
    public static List<Hunk> of(List<String> a, List<String> b) {
        TokenDiff diff = new TokenDiff(a, b);
        diff.compare(0, a.size(), 0, b.size());
        return joined(diff.hunks);
    }

    private void compare(int aFrom, int aTo, int bFrom, int bTo) {
        int aStart = aFrom;
        int bStart = bFrom;
        int aEnd = aTo;
        int bEnd = bTo;
        while (aStart < aEnd && bStart < bEnd && a.get(aStart).equals(b.get(bStart))) {
            aStart++;
            bStart++;
        }
        while (aStart < aEnd && bStart < bEnd && a.get(aEnd - 1).equals(b.get(bEnd - 1))) {
            aEnd--;
            bEnd--;
        }
        if (aStart == aEnd || bStart == bEnd) {
            add(aStart, aEnd, bStart, bEnd);
            return;
        }
        List<int[]> anchors = anchors(aStart, aEnd, bStart, bEnd);
        if (anchors.isEmpty()) {
            between(aStart, aEnd, bStart, bEnd);
            return;
        }
        for (int[] anchor : anchors) {
            compare(aStart, anchor[0], bStart, anchor[1]);
            aStart = anchor[0] + 1;
            bStart = anchor[1] + 1;
        }
        compare(aStart, aEnd, bStart, bEnd);
    }

    private void add(int aStart, int aEnd, int bStart, int bEnd) {
        if (aStart < aEnd || bStart < bEnd) {
            hunks.add(new Hunk(aStart, aEnd, bStart, bEnd));
        }
    }

    /// Pairs of places of what occurs once in both stretches, as many as follow one another in both.
    private List<int[]> anchors(int aStart, int aEnd, int bStart, int bEnd) {
        Map<String, Integer> inA = once(a::get, aStart, aEnd);
        Map<String, Integer> inB = once(b::get, bStart, bEnd);
        List<int[]> pairs = new ArrayList<>();
        inA.forEach((token, place) -> {
            int other = inB.getOrDefault(token, -1);
            if (place >= 0 && other >= 0 && !token.isBlank()) {
                pairs.add(new int[] {place, other});
            }
        });
        pairs.sort(Comparator.comparingInt(pair -> pair[0]));
        return rising(pairs);
    }

    /// The place of each token, or -1 where it occurs again.
    private static Map<String, Integer> once(IntFunction<String> tokens, int start, int end) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = start; i < end; i++) {
            int here = i;
            places.compute(tokens.apply(i), (_, known) -> known == null ? here : -1);
        }
        return places;
    }

    /// The longest part whose second places rise.
    private static List<int[]> rising(List<int[]> pairs) {
        List<Integer> tails = new ArrayList<>();
        int[] before = new int[pairs.size()];
        for (int i = 0; i < pairs.size(); i++) {
            int low = 0;
            int high = tails.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (pairs.get(tails.get(middle))[1] < pairs.get(i)[1]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[i] = low == 0 ? -1 : tails.get(low - 1);
            if (low == tails.size()) {
                tails.add(i);
            } else {
                tails.set(low, i);
            }
        }
        List<int[]> chain = new ArrayList<>();
        for (int at = tails.isEmpty() ? -1 : tails.getLast(); at >= 0; at = before[at]) {
            chain.addFirst(pairs.get(at));
        }
        return chain;
    }

    private void between(int aStart, int aEnd, int bStart, int bEnd) {
        int rows = aEnd - aStart;
        int columns = bEnd - bStart;
        if ((long) rows * columns > MOST_CELLS) {
            add(aStart, aEnd, bStart, bEnd);
            return;
        }
        int[][] common = new int[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                common[i][j] = a.get(aStart + i).equals(b.get(bStart + j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < rows && j < columns) {
            if (a.get(aStart + i).equals(b.get(bStart + j))) {
                i++;
                j++;
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                add(aStart + i, aStart + i + 1, bStart + j, bStart + j);
                i++;
            } else {
                add(aStart + i, aStart + i, bStart + j, bStart + j + 1);
                j++;
            }
        }
        add(aStart + i, aEnd, bStart + j, bEnd);
    }

    private static List<Hunk> joined(List<Hunk> parts) {
        List<Hunk> joined = new ArrayList<>();
        for (Hunk part : parts) {
            Hunk last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && last.aEnd() == part.aStart() && last.bEnd() == part.bStart()) {
                joined.set(joined.size() - 1, new Hunk(last.aStart(), part.aEnd(), last.bStart(), part.bEnd()));
            } else {
                joined.add(part);
            }
        }
        return joined;
    }
}
