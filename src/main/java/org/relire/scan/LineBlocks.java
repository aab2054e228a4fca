package org.relire.scan;

import java.util.ArrayList;
import java.util.List;
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

    static List<OcrBlock> of(List<OcrLine> lines) {
        List<OcrBlock> blocks = new ArrayList<>();
        List<OcrLine> block = new ArrayList<>();
        for (OcrLine line : lines) {
            if (!block.isEmpty() && parts(block.getLast().box(), line.box())) {
                blocks.add(block(block));
                block.clear();
            }
            block.add(line);
        }
        if (!block.isEmpty()) {
            blocks.add(block(block));
        }
        return List.copyOf(blocks);
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
