package org.relire.scan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relire.model.BlockKind;
import org.relire.model.Box;
import org.relire.model.Language;
import org.relire.model.OcrBlock;
import org.relire.model.OcrLine;
import org.relire.model.OcrParagraph;

/// Groups lines, in their order, into blocks: a new one starts after a gap, at the top of another column, or beside.
final class LineBlocks {

    /// The leading, in line heights, past which a gap parts two blocks.
    private static final double GAP = 1.9;

    private LineBlocks() {
    }

    static List<OcrBlock> of(List<LineBuilder.Line> lines) {
        List<OcrBlock> blocks = new ArrayList<>();
        List<OcrLine> block = new ArrayList<>();
        LineBuilder.@Nullable Line before = null;
        for (LineBuilder.Line line : lines) {
            if (before != null && parts(before, line)) {
                blocks.add(block(block));
                block.clear();
            }
            block.add(line.line());
            before = line;
        }
        if (!block.isEmpty()) {
            blocks.add(block(block));
        }
        return List.copyOf(blocks);
    }

    private static boolean parts(LineBuilder.Line before, LineBuilder.Line line) {
        return before.quarterTurns() != line.quarterTurns()
                || parts(upright(before.line().box(), before.quarterTurns()), upright(line.line().box(), line.quarterTurns()));
    }

    /// The box as it lies when the text is turned upright; where the origin comes to lie does not matter here.
    private static Box upright(Box box, int quarterTurns) {
        return switch (quarterTurns) {
            case 1 -> new Box(box.y(), -box.right(), box.height(), box.width());
            case 2 -> new Box(-box.right(), -box.bottom(), box.width(), box.height());
            case 3 -> new Box(-box.bottom(), box.x(), box.height(), box.width());
            default -> box;
        };
    }

    private static boolean parts(Box above, Box below) {
        int lineHeight = Math.max(1, Math.min(above.height(), below.height()));
        int step = below.bottom() - above.bottom();
        boolean beside = below.x() >= above.right() || below.right() <= above.x();
        return step > GAP * lineHeight || step < -lineHeight / 2 || (beside && step < lineHeight / 2);
    }

    private static OcrBlock block(List<OcrLine> lines) {
        Box box = Box.around(lines.stream().map(OcrLine::box).toList());
        return new OcrBlock(box, BlockKind.TEXT, Language.UNKNOWN, List.of(new OcrParagraph(lines)));
    }
}
