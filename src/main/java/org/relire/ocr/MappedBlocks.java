package org.relire.ocr;

import java.util.List;
import org.relire.model.Box;
import org.relire.model.Glyph;
import org.relire.model.OcrBlock;
import org.relire.model.OcrLine;
import org.relire.model.OcrParagraph;
import org.relire.model.OcrWord;

/// Takes what was read in a prepared image back to the page's own pixels. Lines and blocks become the boxes around their words, so that a
/// turned page has tight ones.
record MappedBlocks(PageTransform toPage, int width, int height) {

    List<OcrBlock> of(List<OcrBlock> blocks) {
        return toPage.equals(PageTransform.NONE) ? blocks : blocks.stream().map(this::of).toList();
    }

    private OcrBlock of(OcrBlock block) {
        List<OcrParagraph> paragraphs = block.paragraphs().stream().map(p -> new OcrParagraph(p.lines().stream().map(this::of).toList())).toList();
        Box around = Box.around(paragraphs.stream().flatMap(p -> p.lines().stream()).map(OcrLine::box).toList());
        return new OcrBlock(around, block.kind(), block.language(), paragraphs);
    }

    private OcrLine of(OcrLine line) {
        List<OcrWord> words = line.words().stream().map(this::of).toList();
        return new OcrLine(Box.around(words.stream().map(OcrWord::box).toList()), words);
    }

    private OcrWord of(OcrWord word) {
        List<Glyph> glyphs = word.glyphs().stream()
                .map(g -> new Glyph(g.text(), of(g.box()), g.confidence(), g.alternatives())).toList();
        return new OcrWord(word.text(), of(word.box()), word.confidence(), glyphs);
    }

    private Box of(Box box) {
        return toPage.box(box, width, height);
    }
}
