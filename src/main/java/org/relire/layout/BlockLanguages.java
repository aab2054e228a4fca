package org.relire.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.relire.model.Box;
import org.relire.model.Language;
import org.relire.model.OcrBlock;
import org.relire.model.OcrLine;
import org.relire.model.OcrParagraph;

/// Says of each block what language it is in, and takes a block apart where its paragraphs differ.
public final class BlockLanguages {

    private BlockLanguages() {
    }

    /// The same text in the same order. A paragraph with too few telling words goes with the one before it, a block with too
    /// few with the nearest above or below it in its column, or else is in `main`.
    public static List<OcrBlock> apart(List<OcrBlock> blocks, Language main) {
        List<OcrBlock> parts = blocks.stream().flatMap(block -> apart(block).stream()).toList();
        return parts.stream()
                .map(part -> part.language() == Language.UNKNOWN ? in(part, neighbour(part, parts).orElse(main)) : part)
                .toList();
    }

    private static List<OcrBlock> apart(OcrBlock block) {
        List<OcrBlock> parts = new ArrayList<>();
        List<OcrParagraph> run = new ArrayList<>();
        Language running = StopWords.vote(words(block.paragraphs())).orElse(Language.UNKNOWN);
        for (OcrParagraph paragraph : block.paragraphs()) {
            Optional<Language> vote = StopWords.vote(words(List.of(paragraph)));
            if (vote.isPresent() && vote.get() != running) {
                addPart(parts, block, running, run);
                run.clear();
                running = vote.get();
            }
            run.add(paragraph);
        }
        addPart(parts, block, running, run);
        return parts;
    }

    private static OcrBlock in(OcrBlock block, Language language) {
        return new OcrBlock(block.box(), block.kind(), language, block.paragraphs());
    }

    /// The language of the nearest block that shares most of a column's width with `block` and has one.
    private static Optional<Language> neighbour(OcrBlock block, List<OcrBlock> all) {
        return all.stream().filter(other -> other.language() != Language.UNKNOWN && shareColumn(block.box(), other.box()))
                .min(Comparator.comparingInt(other -> gap(block.box(), other.box()))).map(OcrBlock::language);
    }

    private static boolean shareColumn(Box a, Box b) {
        int shared = Math.min(a.right(), b.right()) - Math.max(a.x(), b.x());
        return 2 * shared >= Math.min(a.width(), b.width());
    }

    private static int gap(Box a, Box b) {
        return Math.max(0, Math.max(a.y(), b.y()) - Math.min(a.bottom(), b.bottom()));
    }

    private static void addPart(List<OcrBlock> parts, OcrBlock whole, Language language, List<OcrParagraph> run) {
        if (run.isEmpty()) {
            return;
        }
        boolean all = run.size() == whole.paragraphs().size();
        Box box = all
                ? whole.box()
                : Box.around(run.stream().flatMap(p -> p.lines().stream()).map(OcrLine::box).toList());
        parts.add(new OcrBlock(box, whole.kind(), language, run));
    }

    private static List<String> words(List<OcrParagraph> paragraphs) {
        return paragraphs.stream().flatMap(p -> p.lines().stream()).flatMap(l -> l.words().stream())
                .map(word -> word.text()).toList();
    }
}
