package org.relire.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Pieces that stand on one line.
final class Rows {

    private Rows() {
    }

    /// The rows from the top, each from the left.
    static List<List<Piece>> of(List<Piece> pieces) {
        List<List<Piece>> rows = new ArrayList<>();
        for (Piece piece : pieces.stream().sorted(Comparator.comparingDouble(Piece::middle)).toList()) {
            if (!rows.isEmpty() && rows.getLast().stream().anyMatch(other -> isLevel(other, piece))
                    && rows.getLast().stream().noneMatch(other -> liesOver(other, piece))) {
                rows.getLast().add(piece);
            } else {
                rows.add(new ArrayList<>(List.of(piece)));
            }
        }
        rows.forEach(row -> row.sort(Comparator.comparingInt(piece -> piece.box().x())));
        return rows;
    }

    /// Whether half of the lower one's height is shared: lines of a photographed page bend.
    private static boolean isLevel(Piece a, Piece b) {
        int shared = Math.min(a.box().bottom(), b.box().bottom()) - Math.max(a.box().y(), b.box().y());
        return 2 * shared >= Math.min(a.box().height(), b.box().height());
    }

    private static boolean liesOver(Piece a, Piece b) {
        int shared = Math.min(a.box().right(), b.box().right()) - Math.max(a.box().x(), b.box().x());
        return 4 * shared >= Math.min(a.box().width(), b.box().width());
    }
}
