package org.relire.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.relire.model.Box;
import org.relire.model.OcrWord;

/// Finds the rows of tables in a column, and puts what stands on one row together.
final class Cells {

    /// A gap between cells is at least so many line heights wide.
    private static final double GAP = 1.2;
    private static final int LEAST_ROWS = 3;
    /// Fewer rows that are read with less confidence are worn text: white is where words were not read.
    private static final int SURE_ROWS = 6;
    private static final double READABLE = 0.5;
    /// The share of the rows beside a gutter that have print at both sides, in a table.
    private static final double MOST_ROWS = 0.7;
    /// Likewise where numbers of pages stand at the right: entries take several lines, and headings have none.
    private static final double MOST_ROWS_OF_CONTENTS = 0.25;
    /// Likewise where names or numbers of paragraphs hang at the left.
    private static final double MOST_ROWS_OF_NAMES = 0.4;
    private static final int LONGEST_NAME = 12;
    /// So many rows with print side by side that belongs to no table are columns that nothing else tells apart.
    private static final int MOST_TORN = 4;
    private static final double MOST_TORN_SHARE = 0.2;
    /// What stands no farther apart, in line heights, is a line that the engine tore in two.
    private static final double NEAR = 2.5;

    /// A row of a column.
    ///
    /// @param pieces from left to right; one, if it is a table's
    record Row(List<Piece> pieces, boolean isTable) {

        Box box() {
            return Box.around(pieces.stream().map(Piece::box).toList());
        }
    }

    private Cells() {
    }

    /// The column's rows from the top.
    ///
    /// @param line the usual height of a line
    static List<Row> of(List<Piece> column, double line) {
        List<List<Piece>> rows = Rows.of(column);
        boolean[] table = new boolean[rows.size()];
        boolean[] joined = new boolean[rows.size()];
        List<Box> words = column.stream().flatMap(p -> p.print().stream()).toList();
        for (Gutter gutter : new Gutters(words, line, Gutters.LEAST_BETWEEN_CELLS).find()) {
            if (gutter.width() >= GAP * line) {
                mark(rows, gutter, table, joined);
            }
        }
        long torn = IntStream.range(0, rows.size()).filter(i -> !joined[i] && isTorn(rows.get(i))).count();
        boolean columns = torn >= MOST_TORN && torn >= MOST_TORN_SHARE * rows.size();
        List<Row> found = IntStream.range(0, rows.size()).mapToObj(i -> {
            double near = joined[i] ? Double.MAX_VALUE : columns ? -1 : NEAR * line;
            return new Row(joined(rows.get(i), near, line), table[i]);
        }).toList();
        return columns ? bySource(found) : found;
    }

    private static boolean isTorn(List<Piece> row) {
        return row.stream().filter(piece -> !piece.print().isEmpty()).count() > 1;
    }

    /// The rows in the order of the source's blocks, since these know more of what stands side by side here.
    private static List<Row> bySource(List<Row> rows) {
        return rows.stream().flatMap(row -> row.pieces().stream().map(piece -> new Row(List.of(piece), row.isTable())))
                .sorted(Comparator.comparingInt((Row row) -> row.pieces().getFirst().block())
                        .thenComparingDouble(row -> row.pieces().getFirst().middle())).toList();
    }

    private static void mark(List<List<Piece>> rows, Gutter gutter, boolean[] table, boolean[] joined) {
        List<Integer> both = new ArrayList<>();
        int labels = 0;
        int names = 0;
        int numbers = 0;
        for (int i = 0; i < rows.size(); i++) {
            String left = text(rows.get(i), gutter, true);
            String right = text(rows.get(i), gutter, false);
            if (!left.isEmpty() && !right.isEmpty() && rows.get(i).stream().allMatch(gutter::besides) && isWhite(rows.get(i), gutter)) {
                both.add(i);
                labels += left.length() <= 3 ? 1 : 0;
                names += left.length() <= LONGEST_NAME ? 1 : 0;
                numbers += right.chars().allMatch(Character::isDigit) ? 1 : 0;
            }
        }
        if (both.size() < LEAST_ROWS || both.size() < SURE_ROWS && !isReadable(both.stream().flatMap(i -> rows.get(i).stream()).toList())) {
            return;
        }
        double share = (double) both.size() / (both.getLast() - both.getFirst() + 1);
        boolean contents = 2 * numbers > both.size() && share >= MOST_ROWS_OF_CONTENTS;
        boolean rowsOfCells = share >= MOST_ROWS && 2 * labels < both.size();
        if (contents || share >= (2 * names > both.size() ? MOST_ROWS_OF_NAMES : MOST_ROWS)) {
            both.forEach(i -> joined[i] = true);
        }
        if (contents || rowsOfCells) {
            Arrays.fill(table, both.getFirst(), both.getLast() + 1, true);
        }
    }

    private static boolean isReadable(List<Piece> pieces) {
        double letters = 0;
        double sure = 0;
        for (OcrWord word : pieces.stream().flatMap(piece -> piece.words().stream()).toList()) {
            letters += word.text().length();
            sure += word.text().length() * word.confidence();
        }
        return sure >= READABLE * letters;
    }

    /// Whether nothing lies in the gutter that may be words, badly read though they are.
    private static boolean isWhite(List<Piece> row, Gutter gutter) {
        return row.stream().noneMatch(piece -> IntStream.range(0, piece.words().size()).anyMatch(i -> {
            Box box = piece.level().get(i);
            return box.x() < gutter.middle() && box.right() > gutter.middle() && piece.words().get(i).text().length() > 1;
        }));
    }

    /// Letters and digits of print at one side of the gutter.
    private static String text(List<Piece> row, Gutter gutter, boolean left) {
        StringBuilder text = new StringBuilder();
        for (Piece piece : row) {
            for (int i = 0; i < piece.words().size(); i++) {
                if (Piece.isPrint(piece.words().get(i)) && piece.level().get(i).right() <= gutter.middle() == left) {
                    piece.words().get(i).text().codePoints().filter(Character::isLetterOrDigit).forEach(text::appendCodePoint);
                }
            }
        }
        return text.toString();
    }

    /// Pieces nearer than `most` are of one line; what may be dirt only where it stands as close as the next word.
    private static List<Piece> joined(List<Piece> row, double most, double line) {
        List<Piece> pieces = new ArrayList<>();
        for (Piece piece : row) {
            Piece before = pieces.isEmpty() ? null : pieces.getLast();
            if (before != null && isOneLine(before, piece, most, line)) {
                pieces.set(pieces.size() - 1, before.with(piece));
            } else {
                pieces.add(piece);
            }
        }
        return pieces;
    }

    private static boolean isOneLine(Piece before, Piece piece, double most, double line) {
        int gap = piece.box().x() - before.box().right();
        boolean print = !before.print().isEmpty() && !piece.print().isEmpty();
        boolean letters = !before.print().isEmpty() && piece.words().stream().anyMatch(word -> word.text().length() > 2);
        return print && gap <= most || letters && gap <= Math.min(most, line);
    }
}
