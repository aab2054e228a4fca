package org.relire.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.relire.model.Box;
import org.relire.model.OcrBlock;
import org.relire.model.OcrLine;
import org.relire.model.OcrParagraph;
import org.relire.model.OcrWord;

/// Takes over the words that another pass has read with confidence at the ends of lines which this one has cut short, as happens at the
/// dark edges of photographed pages.
final class LineEnds {

    private static final double SURE = 0.7;

    private final List<OcrWord> taken;
    private final List<OcrLine> others;

    private LineEnds(List<OcrBlock> blocks, List<OcrBlock> other) {
        this.taken = new ArrayList<>(linesOf(blocks).flatMap(line -> line.words().stream()).toList());
        this.others = linesOf(other).toList();
    }

    /// The blocks, lines made longer by words of `other` that lie on no word of theirs.
    static List<OcrBlock> added(List<OcrBlock> blocks, List<OcrBlock> other) {
        LineEnds ends = new LineEnds(blocks, other);
        return blocks.stream().map(ends::longer).toList();
    }

    private OcrBlock longer(OcrBlock block) {
        List<OcrParagraph> paragraphs = block.paragraphs().stream()
                .map(p -> new OcrParagraph(p.lines().stream().map(this::longer).toList())).toList();
        Box box = lines(paragraphs).map(OcrLine::box).reduce(block.box(), Box::union);
        return new OcrBlock(box, block.kind(), block.language(), paragraphs);
    }

    private OcrLine longer(OcrLine line) {
        List<OcrWord> words = new ArrayList<>(line.words());
        for (OcrLine other : others) {
            int first = first(other, line);
            int last = last(other, line);
            for (int i = first - 1; i >= 0 && isFree(other.words().get(i)); i--) {
                words.addFirst(other.words().get(i));
            }
            for (int i = last + 1; last >= 0 && i < other.words().size() && isFree(other.words().get(i)); i++) {
                words.addLast(other.words().get(i));
            }
            if (words.size() > line.words().size()) {
                taken.addAll(words);
                return new OcrLine(Box.around(words.stream().map(OcrWord::box).toList()), words);
            }
        }
        return line;
    }

    /// The first word of `other` that the line has too; -1 where it has none.
    private static int first(OcrLine other, OcrLine line) {
        for (int i = 0; i < other.words().size(); i++) {
            if (isOn(other.words().get(i), line.words().getFirst())) {
                return i;
            }
        }
        return -1;
    }

    private static int last(OcrLine other, OcrLine line) {
        for (int i = other.words().size() - 1; i >= 0; i--) {
            if (isOn(other.words().get(i), line.words().getLast())) {
                return i;
            }
        }
        return -1;
    }

    /// Signs by themselves are specks of the margin as often as not.
    private boolean isFree(OcrWord word) {
        boolean says = word.text().codePoints().anyMatch(Character::isLetterOrDigit);
        return says && word.confidence() >= SURE && taken.stream().noneMatch(own -> LostLines.isOn(own.box(), word.box()));
    }

    private static boolean isOn(OcrWord one, OcrWord other) {
        return LostLines.isOn(one.box(), other.box());
    }

    private static Stream<OcrLine> linesOf(List<OcrBlock> blocks) {
        return lines(blocks.stream().flatMap(block -> block.paragraphs().stream()).toList());
    }

    private static Stream<OcrLine> lines(List<OcrParagraph> paragraphs) {
        return paragraphs.stream().flatMap(paragraph -> paragraph.lines().stream()).filter(line -> !line.words().isEmpty());
    }
}
