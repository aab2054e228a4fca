package org.relire.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.relire.model.Box;

/// Takes a page apart into columns: what stands above a gutter comes first, then the left side, the right side, and what
/// stands below. A strip of white within a table, or between labels and their text, parts nothing.
final class Columns {

    private static final int DEEPEST = 24;
    private static final int MOST_TRIED = 12;
    private static final int LEAST_ROWS = 3;
    /// So many where the strip is hardly wider than a space: in typescript with wide leading, spaces of a few lines stand below one another.
    private static final int LEAST_ROWS_OF_NARROW = 12;
    /// Below or above an accepted gutter, between headings as wide as the page, less will do.
    private static final int LEAST_ROWS_IN_LINE = 1;
    /// A column is at least so many line heights wide.
    private static final double NARROWEST = 7;

    /// So many of a column's rows fill it; fewer where the gutter runs along most of the page, as between columns of dialogue.
    private static final double LEAST_FULL = 0.5;
    private static final double LEAST_FULL_OF_HIGH = 0.3;
    private static final double HIGH = 0.5;
    private static final int MANY_ROWS = 8;

    private final double line;
    private final int height;
    private final List<Channel> accepted = new ArrayList<>();
    private final List<List<Piece>> columns = new ArrayList<>();

    private Columns(List<Piece> page, double line) {
        this.line = line;
        this.height = Box.around(page.stream().map(Piece::box).toList()).height();
    }

    /// The columns in reading order, none of them empty.
    ///
    /// @param line the usual height of a line
    static List<List<Piece>> of(List<Piece> pieces, double line) {
        Columns columns = new Columns(pieces, line);
        columns.take(pieces, 0);
        return columns.columns;
    }

    private void take(List<Piece> region, int depth) {
        if (region.isEmpty()) {
            return;
        }
        Optional<Channel> gutter = depth == DEEPEST ? Optional.empty() : best(region);
        if (gutter.isEmpty()) {
            columns.add(region);
            return;
        }
        accepted.add(gutter.get());
        Parts parts = Parts.of(region, gutter.get());
        for (List<Piece> part : List.of(parts.above(), parts.left(), parts.right(), parts.below())) {
            take(part, depth + 1);
        }
    }

    /// What stands around a gutter.
    private record Parts(List<Piece> above, List<Piece> left, List<Piece> right, List<Piece> below) {

        static Parts of(List<Piece> region, Channel gutter) {
            Parts parts = new Parts(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            for (Piece piece : region) {
                if (gutter.besides(piece)) {
                    int cut = 0;
                    while (cut < piece.level().size() && middle(piece.level().get(cut)) < gutter.middle(piece)) {
                        cut++;
                    }
                    add(parts.left(), piece.part(0, cut));
                    add(parts.right(), piece.part(cut, piece.words().size()));
                } else {
                    (piece.middle() < gutter.top() ? parts.above() : parts.below()).add(piece);
                }
            }
            return parts;
        }

        private static double middle(Box box) {
            return box.x() + box.width() / 2.0;
        }

        private static void add(List<Piece> side, Piece piece) {
            if (!piece.words().isEmpty()) {
                side.add(piece);
            }
        }
    }

    /// The longest gutter between columns; of such as are about as long, the one nearest to the middle.
    private Optional<Channel> best(List<Piece> region) {
        List<Box> words = region.stream().flatMap(p -> p.print().stream()).toList();
        Box around = Box.around(words);
        double middle = around.x() + around.width() / 2.0;
        List<Gutter> gutters = new Gutters(words, line, Gutters.LEAST_BETWEEN_COLUMNS).find();
        return gutters.stream()
                .sorted(Comparator.comparingDouble((Gutter g) ->
                        g.side() * (1 - Math.abs(g.middle() - middle) / Math.max(1, around.width()))).reversed())
                .limit(MOST_TRIED).map(gutter -> Channel.of(gutter, gutters, line))
                .filter(gutter -> partsColumns(region, gutter)).findFirst();
    }

    private boolean partsColumns(List<Piece> region, Channel gutter) {
        Parts parts = Parts.of(region, gutter);
        Side left = Side.of(parts.left());
        Side right = Side.of(parts.right());
        int rows = Math.min(left.rows(), right.rows());
        if (rows >= LEAST_ROWS_IN_LINE && accepted.stream().anyMatch(gutter::carriesOn) && left.hasText() && right.hasText()) {
            return true;
        }
        if (rows < LEAST_ROWS || Math.min(left.width(), right.width()) < NARROWEST * line) {
            return false;
        }
        boolean otherLanguage = left.language().isPresent() && right.language().isPresent()
                && !left.language().equals(right.language());
        if (!otherLanguage && gutter.width() < Gutters.WIDE * line && rows < LEAST_ROWS_OF_NARROW) {
            return false;
        }
        double full = gutter.height() >= HIGH * height && rows >= MANY_ROWS ? LEAST_FULL_OF_HIGH : LEAST_FULL;
        return otherLanguage || left.isRunningText(full) && right.isRunningText(full);
    }
}
