package org.relire.ocr;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.relire.model.Box;
import org.relire.model.OcrBlock;
import org.relire.model.OcrLine;
import org.relire.model.OcrParagraph;
import org.relire.model.OcrWord;
import org.relire.model.Preparation;
import org.relire.workflow.port.TextPlausibility;

/// Joins passes over a page: the layout of the strongest, each of its lines voted on by all.
final class PageVote {

    /// Of the lower box's height: how much of it two boxes on one line share.
    private static final double ON_LINE = 0.5;

    private final PagePass first;
    private final List<PagePass> others;
    private final LineVote vote;
    private final List<List<OcrWord>> words;

    /// @param first whose layout is kept
    PageVote(PagePass first, List<PagePass> others, TextPlausibility plausibility) {
        this.first = first;
        this.others = others;
        this.vote = new LineVote(plausibility);
        this.words = others.stream().map(PageVote::words).toList();
    }

    /// A page and the passes that it is from.
    record Joined(List<OcrBlock> blocks, List<Preparation> passes) {
    }

    /// @param passes at least one
    static Joined of(List<PagePass> passes, TextPlausibility plausibility) {
        PagePass first = Collections.max(passes, Comparator.comparingDouble(pass -> pass.certainty().strength()));
        List<PagePass> others = passes.stream().filter(pass -> pass != first).toList();
        return new PageVote(first, others, plausibility).join();
    }

    private Joined join() {
        List<OcrBlock> blocks = first.blocks().stream().map(this::voted).toList();
        for (PagePass other : others) {
            blocks = LostLines.added(LineEnds.added(blocks, other.blocks()), other.blocks());
        }
        return new Joined(blocks, shares(blocks));
    }

    /// @param block of the first pass
    OcrBlock voted(OcrBlock block) {
        List<OcrParagraph> paragraphs = block.paragraphs().stream()
                .map(p -> new OcrParagraph(p.lines().stream().map(this::voted).toList())).toList();
        return new OcrBlock(block.box(), block.kind(), block.language(), paragraphs);
    }

    private OcrLine voted(OcrLine line) {
        List<List<OcrWord>> along = new ArrayList<>();
        for (List<OcrWord> pass : words) {
            along.add(pass.stream().filter(word -> isOn(line, word.box()))
                    .sorted(Comparator.comparingInt(word -> word.box().x())).toList());
        }
        List<OcrWord> chosen = vote.vote(line.words(), along);
        return chosen.isEmpty() ? line : new OcrLine(line.box(), chosen);
    }

    /// Whether a word lies in the line's box and on its words' height, which matters where the line is tilted.
    static boolean isOn(OcrLine line, Box word) {
        Box box = line.box();
        double middle = word.x() + word.width() / 2.0;
        double margin = box.height() / 2.0;
        if (middle < box.x() - margin || middle > box.right() + margin || !sharesHeight(box, word)) {
            return false;
        }
        Box nearest = line.words().stream().map(OcrWord::box)
                .min(Comparator.comparingDouble(b -> Math.max(b.x() - middle, middle - b.right()))).orElse(box);
        return 4 * nearest.height() < box.height() || sharesHeight(nearest, word);
    }

    private static boolean sharesHeight(Box one, Box other) {
        int shared = Math.min(one.bottom(), other.bottom()) - Math.max(one.y(), other.y());
        return shared >= ON_LINE * Math.min(one.height(), other.height());
    }

    private List<Preparation> shares(List<OcrBlock> blocks) {
        List<PagePass> all = new ArrayList<>(List.of(first));
        all.addAll(others);
        Map<Box, Integer> owners = new IdentityHashMap<>();
        for (int i = all.size() - 1; i >= 0; i--) {
            for (OcrWord word : words(all.get(i))) {
                owners.put(word.box(), i);
            }
        }
        int[] counts = new int[all.size()];
        List<OcrWord> chosen = blocks.stream().flatMap(PageVote::words).toList();
        chosen.forEach(word -> counts[owners.getOrDefault(word.box(), 0)]++);
        List<Preparation> passes = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            double share = chosen.isEmpty() ? (i == 0 ? 1 : 0) : counts[i] / (double) chosen.size();
            passes.add(new Preparation(all.get(i).model(), all.get(i).steps(), share));
        }
        return passes;
    }

    private static List<OcrWord> words(PagePass pass) {
        return pass.blocks().stream().flatMap(PageVote::words).toList();
    }

    private static Stream<OcrWord> words(OcrBlock block) {
        return block.words();
    }
}
