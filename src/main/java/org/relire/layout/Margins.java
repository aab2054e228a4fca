package org.relire.layout;

import java.util.ArrayList;
import java.util.List;
import org.relire.model.Box;

/// Parts what stands in a column's margin (dirt of the copy's edge, notes in the margin) from the column, whose lines it would tear apart.
final class Margins {

    /// A line of this share of the widest belongs to the column itself.
    private static final double WIDE = 0.4;

    private Margins() {
    }

    /// The column's rows, and after them what stands in its margins, if anything does: pieces that lie beside all wide lines,
    /// between the first and the last of them.
    static List<List<Cells.Row>> apart(List<Cells.Row> rows) {
        List<Box> boxes = rows.stream().flatMap(row -> row.pieces().stream()).map(Piece::box).toList();
        int widest = boxes.stream().mapToInt(Box::width).max().orElse(0);
        Box core = Box.around(boxes.stream().filter(b -> b.width() >= WIDE * widest).toList());
        List<Cells.Row> inside = new ArrayList<>();
        List<Cells.Row> margin = new ArrayList<>();
        for (Cells.Row row : rows) {
            add(inside, row, row.pieces().stream().filter(piece -> !isBeside(piece, core)).toList());
            add(margin, row, row.pieces().stream().filter(piece -> isBeside(piece, core)).toList());
        }
        return margin.isEmpty() || inside.isEmpty() ? List.of(rows) : List.of(inside, margin);
    }

    private static void add(List<Cells.Row> rows, Cells.Row row, List<Piece> pieces) {
        if (!pieces.isEmpty()) {
            rows.add(new Cells.Row(pieces, row.isTable()));
        }
    }

    private static boolean isBeside(Piece piece, Box core) {
        Box box = piece.box();
        return (box.right() <= core.x() || box.x() >= core.right()) && piece.middle() > core.y() && piece.middle() < core.bottom();
    }
}
