package org.relire.layout;

import java.util.ArrayList;
import java.util.List;

/// A gutter with those that carry it on, above and below, where a page is warped and its white strip wanders.
record Channel(List<Gutter> gutters) {

    /// From one strip to the next the middle moves no more than so many line heights.
    private static final double MOST_SHIFT = 2;

    /// @param all candidates for carrying it on
    static Channel of(Gutter gutter, List<Gutter> all, double line) {
        List<Gutter> chain = new ArrayList<>(List.of(gutter));
        boolean grows = true;
        while (grows) {
            grows = false;
            for (Gutter next : all) {
                Gutter first = chain.getFirst();
                Gutter last = chain.getLast();
                if (isNear(last, next, line) && next.top() <= last.bottom() && next.bottom() > last.bottom() + line) {
                    chain.addLast(next);
                    grows = true;
                } else if (isNear(first, next, line) && next.bottom() >= first.top() && next.top() < first.top() - line) {
                    chain.addFirst(next);
                    grows = true;
                }
            }
        }
        return new Channel(chain);
    }

    private static boolean isNear(Gutter gutter, Gutter next, double line) {
        return Math.abs(gutter.middle() - next.middle()) <= MOST_SHIFT * line;
    }

    /// Whether it lies under or above the other, as columns go on beyond a heading.
    boolean carriesOn(Channel other) {
        return gutters.stream().anyMatch(gutter -> other.gutters.stream().anyMatch(gutter::crossesAt));
    }

    int top() {
        return gutters.getFirst().top();
    }

    int height() {
        return gutters.getLast().bottom() - top();
    }

    /// Of its narrowest strip.
    int width() {
        return gutters.stream().mapToInt(Gutter::width).min().orElseThrow();
    }

    /// Whether the piece stands beside it, neither above nor below.
    boolean besides(Piece piece) {
        return gutters.stream().anyMatch(gutter -> gutter.besides(piece));
    }

    /// Where the white lies at the height of the piece.
    double middle(Piece piece) {
        return gutters.stream().filter(gutter -> gutter.besides(piece)).findFirst().orElse(gutters.getFirst()).middle();
    }
}
