package org.relire.workflow.rereading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.relire.model.Box;
import org.relire.model.OcrBlock;
import org.relire.model.OcrLine;
import org.relire.model.OcrPage;
import org.relire.model.OcrParagraph;
import org.relire.model.OcrWord;

/// Takes the words of a region from another layout of the same page. A word is in the region if its middle is.
public final class RegionMerge {

    private RegionMerge() {
    }

    /// The layout with the region's words as `fresh` has them, where the first of its words stood in the reading order.
    public static OcrPage take(OcrPage page, OcrPage fresh, Box region) {
        Predicate<OcrWord> inside = word -> region.contains(
                word.box().x() + word.box().width() / 2.0, word.box().y() + word.box().height() / 2.0);
        List<OcrBlock> taken = fresh.blocks().stream().map(b -> only(b, inside)).filter(b -> !b.paragraphs().isEmpty()).toList();
        List<OcrBlock> blocks = new ArrayList<>();
        boolean placed = false;
        for (OcrBlock block : page.blocks()) {
            OcrBlock left = only(block, inside.negate());
            boolean concerned = words(left) < words(block);
            boolean after = !placed && !concerned && block.box().y() > region.bottom();
            if (after && !touches(page, inside)) {
                blocks.addAll(taken);
                placed = true;
            }
            if (!left.paragraphs().isEmpty() || !concerned) {
                blocks.add(concerned ? left : block);
            }
            if (concerned && !placed) {
                blocks.addAll(taken);
                placed = true;
            }
        }
        if (!placed) {
            blocks.addAll(taken);
        }
        return new OcrPage(page.width(), page.height(), page.dpi(), blocks, page.passes());
    }

    private static boolean touches(OcrPage page, Predicate<OcrWord> inside) {
        return page.words().anyMatch(inside);
    }

    private static long words(OcrBlock block) {
        return block.words().count();
    }

    /// A block with the words that are wanted; without paragraphs where it has none of them.
    static OcrBlock only(OcrBlock block, Predicate<OcrWord> wanted) {
        List<OcrParagraph> paragraphs = new ArrayList<>();
        for (OcrParagraph paragraph : block.paragraphs()) {
            List<OcrLine> lines = new ArrayList<>();
            for (OcrLine line : paragraph.lines()) {
                List<OcrWord> words = line.words().stream().filter(wanted).toList();
                if (!words.isEmpty()) {
                    lines.add(new OcrLine(Box.around(words.stream().map(OcrWord::box).toList()), words));
                }
            }
            if (!lines.isEmpty()) {
                paragraphs.add(new OcrParagraph(lines));
            }
        }
        Box box = Box.around(paragraphs.stream().flatMap(p -> p.lines().stream()).map(OcrLine::box).toList());
        return new OcrBlock(paragraphs.isEmpty() ? block.box() : box, block.kind(), block.language(), paragraphs);
    }
}
