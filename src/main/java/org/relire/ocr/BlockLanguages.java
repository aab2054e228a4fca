package org.relire.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.relire.model.Box;
import org.relire.model.Language;
import org.relire.model.OcrBlock;
import org.relire.model.OcrLine;
import org.relire.model.OcrParagraph;

/// Says of each block what language it is in, and takes a block apart where its paragraphs differ.
final class BlockLanguages {

    private BlockLanguages() {
    }

    /// The same text in the same order; a block with too few telling words keeps `main`, a paragraph with too few goes with
    /// the one before it.
    static List<OcrBlock> apart(List<OcrBlock> blocks, Language main) {
        return blocks.stream().flatMap(block -> apart(block, main).stream()).toList();
    }

    private static List<OcrBlock> apart(OcrBlock block, Language main) {
        Language whole = StopWords.vote(words(block.paragraphs())).orElse(main);
        List<OcrBlock> parts = new ArrayList<>();
        List<OcrParagraph> run = new ArrayList<>();
        Language running = whole;
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
