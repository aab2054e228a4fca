package org.relire.layout;

import java.util.ArrayList;
import java.util.List;
import org.relire.model.BlockKind;
import org.relire.model.Box;
import org.relire.model.Language;
import org.relire.model.OcrBlock;
import org.relire.model.OcrLine;
import org.relire.model.OcrParagraph;

/// Puts the rows of a column together to blocks and paragraphs: those of the source, but for what its search for blocks
/// tore apart or put together.
final class Blocks {

    /// A step down to the next line, in usual steps, past which a new block begins whatever the source says.
    private static final double GAP = 1.7;
    /// Up to here two lines may be of one paragraph whatever the source says.
    private static final double CLOSE = 1.2;
    /// The step of lines set wide, in line heights.
    private static final double WIDEST_STEP = 3;

    private final List<OcrBlock> blocks = new ArrayList<>();
    private final List<OcrParagraph> paragraphs = new ArrayList<>();
    private final List<OcrLine> lines = new ArrayList<>();
    private final Box column;
    private final double step;
    private final double line;
    private boolean table;

    private Blocks(List<Cells.Row> rows, double line) {
        this.column = Box.around(rows.stream().map(Cells.Row::box).toList());
        this.line = line;
        List<Integer> steps = new ArrayList<>();
        for (int i = 1; i < rows.size(); i++) {
            steps.add(rows.get(i).box().bottom() - rows.get(i - 1).box().bottom());
        }
        List<Integer> real = steps.stream().filter(s -> s > line / 2).sorted().toList();
        this.step = real.isEmpty() ? 1.4 * line : Math.clamp(real.get(real.size() / 2), line, WIDEST_STEP * line);
    }

    /// The blocks from the top, of language unknown.
    static List<OcrBlock> of(List<Cells.Row> rows, double line) {
        Blocks result = new Blocks(rows, line);
        Piece before = null;
        boolean beforeInTable = false;
        for (Cells.Row row : rows) {
            for (Piece piece : row.pieces()) {
                if (before != null) {
                    result.part(before, piece, beforeInTable != row.isTable());
                }
                result.table = row.isTable();
                result.lines.add(piece.line());
                before = piece;
                beforeInTable = row.isTable();
            }
        }
        result.endBlock();
        return result.blocks;
    }

    private void part(Piece before, Piece piece, boolean otherKind) {
        int down = piece.box().bottom() - before.box().bottom();
        boolean sameBlock = before.block() == piece.block();
        boolean far = down > GAP * step;
        if (otherKind || far || !sameBlock && !table && !goesOn(before.box(), piece.box(), down)) {
            endBlock();
        } else if (before.paragraph() != piece.paragraph() && (sameBlock || table)) {
            endParagraph();
        }
    }

    /// Whether the second line may go on in the first one's paragraph: the first is full and the second begins at the margin.
    private boolean goesOn(Box first, Box second, int down) {
        boolean ordinary = down > line / 2 && down <= CLOSE * step;
        boolean alike = 4 * Math.abs(first.height() - second.height()) <= Math.max(first.height(), second.height());
        return ordinary && alike && first.right() >= column.right() - 2 * line && second.x() <= column.x() + line / 2
                && first.x() <= second.x() + 2 * line;
    }

    private void endParagraph() {
        if (!lines.isEmpty()) {
            paragraphs.add(new OcrParagraph(lines));
            lines.clear();
        }
    }

    private void endBlock() {
        endParagraph();
        if (!paragraphs.isEmpty()) {
            Box box = Box.around(paragraphs.stream().flatMap(p -> p.lines().stream()).map(OcrLine::box).toList());
            blocks.add(new OcrBlock(box, table ? BlockKind.TABLE : BlockKind.TEXT, Language.UNKNOWN, paragraphs));
            paragraphs.clear();
        }
    }
}
