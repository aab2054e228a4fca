package org.relire.ocr;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.relire.model.Box;
import org.relire.model.Language;
import org.relire.model.OcrBlock;
import org.relire.model.OcrLine;
import org.relire.model.OcrPage;
import org.relire.model.OcrParagraph;
import org.relire.model.OcrWord;
import org.relire.model.Preparation;
import org.relire.model.Reading;
import org.relire.workflow.port.TextPlausibility;

/// Gives somebody's older reading of the same print a vote on each word, in the French blocks: what is French is known of these only.
///
/// @param plausibility of French
record OlderReading(TextPlausibility plausibility) {

    /// An old reading does not say how sure it was. With less than this its votes change nothing but what French decides alone; more lets it
    /// overrule words that are read better now.
    private static final double TRUST = 0.5;
    /// Lines that only the old reading has: most of them are dirt that somebody took for letters.
    private static final double FRENCH = 0.8;

    OcrPage joined(OcrPage read, Reading older) {
        List<OcrBlock> old = older.layout().blocks();
        PageVote vote = new PageVote(new PagePass("", List.of(), read.blocks()), List.of(new PagePass("", List.of(), trusted(old))), plausibility);
        List<OcrBlock> voted = read.blocks().stream().map(block -> isFrench(block) ? vote.voted(block) : block).toList();
        List<OcrBlock> whole = LostLines.added(voted, french(old));
        return new OcrPage(read.width(), read.height(), read.dpi(), whole, passes(read, whole, older.engine()));
    }

    private static boolean isFrench(OcrBlock block) {
        return block.language() == Language.FRENCH || block.language() == Language.UNKNOWN;
    }

    private static List<OcrBlock> trusted(List<OcrBlock> blocks) {
        return lines(blocks, line -> List.of(new OcrLine(line.box(),
                line.words().stream().map(word -> new OcrWord(word.text(), word.box(), TRUST, word.glyphs())).toList())));
    }

    private List<OcrBlock> french(List<OcrBlock> blocks) {
        return lines(blocks, line -> plausibility.known(Readings.text(line.words())) >= FRENCH ? List.of(line) : List.of());
    }

    private interface Lines {
        List<OcrLine> of(OcrLine line);
    }

    private static List<OcrBlock> lines(List<OcrBlock> blocks, Lines change) {
        return blocks.stream().map(block -> new OcrBlock(block.box(), block.kind(), block.language(), block.paragraphs().stream()
                .map(p -> new OcrParagraph(p.lines().stream().flatMap(line -> change.of(line).stream()).toList())).toList())).toList();
    }

    /// The passes and the old reading, each with its share of the words.
    private static List<Preparation> passes(OcrPage read, List<OcrBlock> blocks, String engine) {
        Set<Box> own = Collections.newSetFromMap(new IdentityHashMap<>());
        words(read.blocks()).forEach(word -> own.add(word.box()));
        List<OcrWord> all = words(blocks).toList();
        double kept = all.isEmpty() ? 1 : all.stream().filter(word -> own.contains(word.box())).count() / (double) all.size();
        List<Preparation> passes = new ArrayList<>();
        read.passes().forEach(pass -> passes.add(new Preparation(pass.model(), pass.steps(), kept * pass.share())));
        passes.add(new Preparation(engine, List.of(), 1 - kept));
        return passes;
    }

    private static Stream<OcrWord> words(List<OcrBlock> blocks) {
        return blocks.stream().flatMap(OcrBlock::words);
    }
}
