package org.relire.workflow.rereading;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Predicate;
import org.relire.model.BlockKind;
import org.relire.model.Box;
import org.relire.model.Language;
import org.relire.model.OcrBlock;
import org.relire.model.OcrLine;
import org.relire.model.OcrPage;
import org.relire.model.OcrParagraph;
import org.relire.model.OcrWord;

/// A rectangle that a person drew on a page, made a block of the page's layout. A word is in it if its middle is.
public final class DrawnRegion {

    private final Box region;
    private final List<OcrBlock> blocks = new ArrayList<>();
    private final List<OcrParagraph> taken = new ArrayList<>();
    private BlockKind kind = BlockKind.PICTURE;
    private Language language = Language.FRENCH;
    private int place = -1;

    private DrawnRegion(Box region) {
        this.region = region;
    }

    /// The layout with the region's words as a block of their own, of the kind and in the language of the block that they were in;
    /// it is read where the first of them was. Lines of that block before and after stay before and after. Where there are no words
    /// it is a picture, read where it lies.
    public static OcrPage in(OcrPage page, Box region) {
        DrawnRegion drawn = new DrawnRegion(region);
        page.blocks().forEach(drawn::part);
        int at = drawn.place >= 0 ? drawn.place : above(page.blocks(), region);
        drawn.blocks.add(at, new OcrBlock(region, drawn.kind, drawn.language, drawn.taken));
        return new OcrPage(page.width(), page.height(), page.dpi(), drawn.blocks, page.passes());
    }

    /// Where the region is among the layout's blocks; -1 where it is none of them.
    public static int indexIn(OcrPage page, Box region) {
        for (int i = 0; i < page.blocks().size(); i++) {
            if (page.blocks().get(i).box().equals(region)) {
                return i;
            }
        }
        return -1;
    }

    private static int above(List<OcrBlock> blocks, Box region) {
        return (int) blocks.stream().takeWhile(block -> block.box().y() <= region.y()).count();
    }

    private boolean holds(OcrWord word) {
        return region.contains(word.box().x() + word.box().width() / 2.0, word.box().y() + word.box().height() / 2.0);
    }

    private void part(OcrBlock block) {
        OcrBlock inside = RegionMerge.only(block, this::holds);
        if (inside.paragraphs().isEmpty()) {
            blocks.add(block);
            return;
        }
        IdentityHashMap<OcrWord, Boolean> before = wordsBefore(block);
        addUnlessEmpty(RegionMerge.only(block, word -> !holds(word) && before.containsKey(word)));
        if (place < 0) {
            place = blocks.size();
            kind = block.kind();
            language = block.language();
        }
        taken.addAll(inside.paragraphs());
        Predicate<OcrWord> after = word -> !holds(word) && !before.containsKey(word);
        addUnlessEmpty(RegionMerge.only(block, after));
    }

    private void addUnlessEmpty(OcrBlock block) {
        if (!block.paragraphs().isEmpty()) {
            blocks.add(block);
        }
    }

    /// The words on the lines before the first that the region holds a word of; equal words are not the same.
    private IdentityHashMap<OcrWord, Boolean> wordsBefore(OcrBlock block) {
        IdentityHashMap<OcrWord, Boolean> before = new IdentityHashMap<>();
        List<OcrLine> lines = block.lines().toList();
        for (OcrLine line : lines) {
            if (line.words().stream().anyMatch(this::holds)) {
                return before;
            }
            line.words().forEach(word -> before.put(word, true));
        }
        return before;
    }
}
