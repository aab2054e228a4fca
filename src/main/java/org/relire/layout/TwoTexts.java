package org.relire.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.relire.model.BlockKind;
import org.relire.model.Box;
import org.relire.model.Language;
import org.relire.model.OcrBlock;
import org.relire.model.OcrWord;

/// The order of whole texts on a page: the running head, the body, its footnotes, the running foot; and where two languages
/// stand side by side, all of the one before all of the other.
final class TwoTexts {

    /// With a smaller share of the page a language is only quoted.
    private static final double LEAST_SHARE = 0.15;

    private TwoTexts() {
    }

    /// @param languages the page's, in the order in which their texts shall come
    static List<OcrBlock> inOrder(List<OcrBlock> blocks, List<Language> languages) {
        boolean parallel = isParallel(blocks);
        List<OcrBlock> ordered = new ArrayList<>(blocks);
        ordered.sort(Comparator.comparingInt((OcrBlock block) -> zone(block, blocks))
                .thenComparingInt(block -> parallel && zone(block, blocks) == 1 ? rank(block.language(), languages) : 0)
                .thenComparingInt(block -> block.kind() == BlockKind.FOOTNOTE ? 1 : 0));
        return List.copyOf(ordered);
    }

    /// 0 for the page's head, 1 for its body, 2 for its foot.
    private static int zone(OcrBlock block, List<OcrBlock> all) {
        return switch (block.kind()) {
            case HEADER -> 0;
            case FOOTER -> 2;
            case PAGE_NUMBER -> {
                Box page = Box.around(all.stream().map(OcrBlock::box).toList());
                yield block.box().y() < page.y() + page.height() / 2 ? 0 : 2;
            }
            case TEXT, HEADING, FOOTNOTE, TABLE, PICTURE -> 1;
        };
    }

    private static int rank(Language language, List<Language> languages) {
        int rank = languages.indexOf(language);
        return rank < 0 ? languages.size() : rank;
    }

    /// Whether two languages, each with a good part of the page, stand beside one another.
    private static boolean isParallel(List<OcrBlock> blocks) {
        Map<Language, Integer> beside = new HashMap<>();
        int all = 0;
        for (OcrBlock block : blocks) {
            int letters = letters(block);
            all += letters;
            boolean other = zone(block, blocks) == 1 && blocks.stream().anyMatch(o -> o.language() != block.language()
                    && o.language() != Language.UNKNOWN && zone(o, blocks) == 1 && standBeside(block.box(), o.box()));
            if (other) {
                beside.merge(block.language(), letters, Integer::sum);
            }
        }
        double least = LEAST_SHARE * all;
        return beside.values().stream().filter(letters -> letters >= least).count() > 1;
    }

    private static boolean standBeside(Box a, Box b) {
        boolean apart = a.right() <= b.x() || b.right() <= a.x();
        return apart && a.y() < b.bottom() && b.y() < a.bottom();
    }

    private static int letters(OcrBlock block) {
        return block.words().map(OcrWord::text).mapToInt(String::length).sum();
    }
}
